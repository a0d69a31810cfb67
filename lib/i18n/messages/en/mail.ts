export const mail = {
  layout: {
    "instead-of-button": "If the button does not work, copy this address into your browser:",
    unsubscribe: "Stop these mails",
  },
  application: {
    link: {
      subject: "Your application to join the coalition",
      start:
        "Somebody, we hope you, wants to apply in the name of this address to join the International Coalition for the Responsibility to Protect. With this link you confirm the address and open the application.",
      follow: "With this link you open your application to join the coalition.",
      button: "Open the application",
      note: "The link works once and for one hour. If you did not ask for it, you need not do anything.",
    },
    received: {
      subject: "We have your application ({reference})",
      body: "Thank you. The application of {name} has reached us under the reference {reference}. The steering committee reads it now; you will hear from us at every step.",
    },
    question: {
      subject: "A question about your application ({reference})",
      body: "The steering committee has a question about the application of {name} before it goes on reading:",
    },
    approved: {
      subject: "Welcome to the coalition ({reference})",
      body: "{name} now belongs to the International Coalition for the Responsibility to Protect. A second message invites you to set a password for the member area. The secretariat writes:",
    },
    declined: {
      subject: "Your application to the coalition ({reference})",
      body: "The coalition could not take {name} in. We know how much work an application is, and want you to know why. The secretariat writes:",
    },
    withdrawn: {
      subject: "Your application is withdrawn ({reference})",
      body: "The application of {name} (reference {reference}) is withdrawn, as you asked. You may apply again whenever you like.",
    },
    see: "See your application",
    waiting: {
      subject: "A new application: {name}",
      body: "{name} has applied to join the coalition (reference {reference}). The application waits to be read.",
    },
    answered: {
      subject: "An answer from {name}",
      body: "{name} has answered your question about its application (reference {reference}).",
    },
    read: "Read the application",
  },
  standing: {
    suspend: {
      subject: "The membership of {organization} is suspended",
      body: "The membership of {organization} in the coalition is suspended. Until it is restored, the organization appears on no public page and nobody can sign in for it. The secretariat writes:",
    },
    restore: {
      subject: "The membership of {organization} is restored",
      body: "The membership of {organization} in the coalition is active again, and everything is as it was. The secretariat writes:",
    },
    end: {
      subject: "The membership of {organization} has ended",
      body: "The membership of {organization} in the coalition has ended. The secretariat writes:",
    },
    "sign-in": "Sign in",
  },
  share: {
    subject: "“{title}”, from {coalition}",
    "subject-from": "{name} sends you “{title}”",
    body: "Somebody thought this page of {coalition} would interest you:",
    "body-from": "{name} thought this page of {coalition} would interest you:",
    button: "Open the page",
    note: "You get this one message because somebody typed your address on our page. We have not kept it.",
  },
  publication: {
    submitted: {
      subject: "To read: {title}",
      body: "{organization} has submitted a publication, “{title}”. It waits to be read.",
      button: "Read it",
    },
    published: {
      subject: "Published: {title}",
      body: "“{title}” is in the library of the coalition now. Thank you for sharing it.",
      button: "See it in the library",
    },
    returned: {
      subject: "Changes requested: {title}",
      body: "The secretariat has read “{title}” and asks for changes before it is published. It writes:",
      button: "Open the publication",
    },
    withdrawn: {
      subject: "Withdrawn: {title}",
      body: "“{title}” is no longer in the library of the coalition. The secretariat writes:",
      button: "Open the publication",
    },
  },
  invitation: {
    subject: "Invitation to act for {organization}",
    body: "Dear {name}, you are invited to act for {organization} in the member area of the coalition. With this link you choose a password.",
    "secretariat-subject": "Invitation to the secretariat of the coalition",
    "secretariat-body":
      "Dear {name}, you are invited to the secretariat’s area of the coalition’s portal. With this link you choose a password; then you set up a second factor.",
    button: "Accept the invitation",
    note: "The link works once, for {minutes, number} minutes. If it is too old, its page sends you a new one. If you know nothing of this, you need not do anything.",
  },
  "reset-by-admin": {
    subject: "Set a new password",
    body: "Dear {name}, the secretariat has sent you a link to set a new password for the member area. Your present password stays until you use it.",
    button: "Set a new password",
    note: "The link works once, for {minutes, number} minutes.",
  },
  account: {
    "not-you": "If this was not you, ask for a new password at once and write to the secretariat.",
    reset: {
      subject: "A link to set a new password",
      body: "Dear {name}, with this link you choose a new password for the member area. Your second factor stays as it is.",
      button: "Choose a new password",
      note: "The link works once, for {minutes, number} minutes. If you did not ask for it, you need not do anything.",
    },
    "password-changed": {
      subject: "Your password was changed",
      body: "Dear {name}, the password of your account was changed just now, and all other sessions have ended.",
    },
    "email-changed": {
      subject: "The address of your account was changed",
      body: "Dear {name}, your account of the coalition’s portal now belongs to {email}; you sign in with that address from now on.",
    },
    "factor-removed": {
      subject: "Your second factor was turned off",
      body: "Dear {name}, the second factor of your account was turned off just now. Your password alone opens the member area.",
    },
  },
} as const;
