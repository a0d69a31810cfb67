/** What just worked; a redirect names the key as `?notice=`. */
export const notices = {
  saved: "Saved.",
  "page-shared": "The link is on its way.",
  "appeal-saved": "The appeal is saved.",
  "appeal-opened": "The appeal is open: it is on the home page now.",
  "appeal-closed": "The appeal is closed.",
  "link-sent": "If we know the address, a link is on its way to it.",
  "application-sent": "Your application is sent. Thank you.",
  "answer-sent": "Your answer is sent. Thank you.",
  "application-withdrawn": "Your application is withdrawn.",
  "vote-cast": "Your vote is counted.",
  "question-sent": "The question is on its way to the applicant.",
  "application-approved": "Approved: the organization is a member, and its owner is invited.",
  "application-declined": "Declined: the applicant is being told why.",
  "category-changed": "The category is changed.",
  "standing-changed": "The membership is changed, and its representatives are being told.",
  "logo-saved": "The logo is saved.",
} as const;
