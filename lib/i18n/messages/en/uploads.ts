export const uploads = {
  sending: "Sending {name}",
  progress: "{percent} · {sent} of {total}",
  announced: "{percent} sent",
  waiting: "Waiting for the connection; nothing is lost.",
  paused: "Paused. What has arrived is kept for a day.",
  finishing: "All of it is here. It is being looked at.",
  pause: "Pause",
  resume: "Go on",
  "give-up": "Give up",
  "give-up-sure": "What has arrived will be removed, and the file has to be sent from its beginning.",
  "give-up-yes": "Yes, give it up",
  keep: "Keep it",
  begun: "Begun and not finished",
  again: "Choose {name} again to go on from {percent}.",
  "again-whole": "All of {name} has arrived. Choose it again to add it: nothing is sent twice.",
  unreadable:
    "The file can no longer be read on this device: it was moved, or changed. Choose it again; if it is unchanged, it goes on where it was.",
  stopped:
    "It cannot go on. You may have been signed out, or no file can be added any more. Load this page again and choose the same file: what has arrived is kept for a day.",
  broken: "The file could not be sent. What has arrived is kept for a day: choose the same file to go on.",
} as const;
