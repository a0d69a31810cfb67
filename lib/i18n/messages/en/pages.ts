export const pages = {
  email: {
    title: "E-mail this page",
    intro:
      "We send one message with the title and the link of this page. The address is used for this message only and then forgotten.",
    page: "Page",
    to: "To (e-mail address)",
    from: "Your name, as it should appear in the message",
    send: "Send the link",
    sent: "The link is on its way.",
    another: "Send it to somebody else",
    back: "Back to the page",
  },
  privacy: {
    title: "Privacy",
    intro:
      "Some of our members work where their work is dangerous. We keep as little as we can, and say here what that is.",
    "reading-title": "When you read",
    reading:
      "Public pages set no cookie, load nothing from other sites and know nothing of who reads them. Limits against abuse keep a keyed fingerprint of your network address for at most a day.",
    "giving-title": "When you give",
    giving:
      "Card details go to Stripe and never to us. We keep your name, your e-mail address, the amount and the receipt, because the law asks us to account for gifts. What you write for the wall is shown only after we have read it. The address of a card’s recipient serves that card alone.",
    "sharing-title": "When you e-mail a page",
    sharing:
      "The address is in our mail queue until the message is handed over, usually a few seconds, and is then deleted.",
    "joining-title": "When your organization joins",
    joining:
      "The secretariat and the steering committee read your application. Your organization decides, field by field, whether everyone, members only or only the secretariat may see its contacts and people. An organization at risk is listed nowhere.",
    "members-title": "When you sign in",
    members:
      "One cookie keeps you signed in. You see your sessions with the device and time, and can end each of them. What is done in the portal is written to a log that the secretariat can read and nobody can change.",
    "rights-title": "Your rights",
    rights:
      "Write to the secretariat to see, correct or erase what we keep about you. Donors see, take along and erase what we keep about them on their own page.",
  },
} as const;
