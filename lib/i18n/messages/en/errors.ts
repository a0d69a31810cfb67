/** One wording for each expected failure a command can return. */
export const errors = {
  "form-invalid": "Please correct the marked fields. Nothing you typed is lost.",
  "not-found": "This is not here (any more). Somebody may have removed it.",
  "not-allowed": "You may not do this.",
  "changed-meanwhile":
    "Somebody else changed this while you were editing. Reload to see their version; what you typed is still below.",
  "too-many-requests":
    "Too many tries from here. Please wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
  "sign-in-failed":
    "That e-mail address and password do not belong together. Check both, or ask for a link to set a new password.",
  "code-wrong": "That code is not right or was used already. Wait for the next one and try again.",
  "link-expired": "This link was used already or is too old. Ask for a new one.",
  "password-weak": "Choose another password: this one is easy to guess or known from a leak.",
  "password-wrong": "The current password is not right.",
  "email-taken": "This address already has an account.",
  "sign-in-again": "To do this, please sign in again: it is more than ten minutes since you last did.",
  "last-owner": "An organization needs at least one owner. Make somebody else an owner first.",
  "second-factor-required": "Your role requires a second factor; it cannot be turned off.",
  "service-unavailable": "This does not work at the moment. Nothing was lost; please try again in a few minutes.",
  "application-not-open":
    "The application has moved on and cannot be changed this way any more. Reload to see where it stands.",
  "application-incomplete": "Something is still missing. What it is stands below, with a link to each field.",
  "application-already-decided": "Somebody else was first: this application is already decided.",
  "standing-changed": "Somebody else has changed this membership meanwhile. Reload to see how it stands.",
  "picture-refused": "This is not a picture we can take. Send a PNG, JPEG or WebP of at most 5 MB.",
  "amount-invalid": "Give an amount this currency has, like 25 or 25.50.",
  "slug-taken": "This short name is used already. Choose another.",
  "dates-reversed": "It must close after it opens.",
  "appeal-without-text": "Write the letter in at least one language first.",
  "another-appeal-open": "Another appeal is open. Close it first: the home page shows one.",
  "target-unknown": "There is no public record with this short name, and it is no path like /members.",
  "appeal-closed": "This appeal is closed. Thank you all the same; the current one is on the home page.",
  "amount-too-small": "The smallest gift in this currency is {minimum}.",
  "amount-too-large": "The largest gift we can take here is {maximum}. For more, please write to us.",
  "card-day-wrong": "A card can be sent from today on, for at most a year ahead.",
  "declined-often":
    "Several payments like this one did not go through. To keep everybody’s cards safe we let a little time pass: please try again in an hour. Nothing was charged.",
  "site-invalid": "Give the address of a site, like https://www.example.org.",
  "sum-unread": "Please read the sum before you pay it.",
  "order-closed": "This order is closed and nothing was charged by this try. Open the page again to give.",
  "date-not-possible": "This day is in the future or more than two years ago.",
  "pledge-unknown": "No promise that is still to be kept has this reference.",
  "pledge-closed": "This promise is not open any more: it was kept, withdrawn, or has expired.",
  "reconciliation-running": "Another comparison is under way. Its result will stand here in a moment.",
  "gift-on-its-way":
    "A gift of yours is still on its way from your bank. Come back when it has arrived; until then we need your address for its receipt.",
  "promise-not-changeable": "This gift cannot be changed this way now. Reload to see how it stands.",
  "change-on-its-way":
    "Another change of this gift is still on its way. It rarely takes more than a minute; please try again then.",
  "nothing-changed": "That is how it is already: nothing was changed.",
  "pause-out-of-range": "A pause can end tomorrow at the earliest, and in a year at the latest.",
  "too-late-to-undo": "This cannot be taken back any more. You can change the gift anew below.",
  "receipt-void": "This receipt is void already. Reload to see the one that stands.",
  "year-not-over": "This year is not over yet: its statements can be sent from 1 January on.",
  "nobody-waits": "Nobody waits for a statement of this year.",
  "not-refundable": "Nothing of this gift can be sent back: it was not paid, is disputed, or has gone back already.",
  "refund-too-large": "At most {maximum} can still be sent back.",
  "pdf-empty": "This file is empty.",
  "pdf-too-large": "This file is too large: at most 50 MB.",
  "pdf-not-a-pdf": "This is not a PDF. Save or export your document as PDF and choose that file.",
  "pdf-damaged":
    "This PDF is damaged or was not uploaded whole. Open it on your computer, save it again as PDF and try once more.",
  "pdf-encrypted": "This PDF is protected by a password. Save it without protection and try again.",
  "pdf-active-content":
    "This PDF carries scripts, forms that send data, or other files inside. For the safety of readers we take only plain PDFs: print it to a new PDF and try again.",
  "pdf-too-many-pages": "This PDF has too many pages: at most 500.",
  "pdf-too-much-text":
    "This PDF holds more text than we can make searchable: three million characters at most. Split it and try again.",
  "file-unreadable":
    "This file could not be read, and the fault may be ours. Remove it and add it again; if that does not help, write to the secretariat.",
  "pdf-too-slow": "This PDF could not be read in time. Print it to a new PDF and try again.",
  "upload-incomplete": "The file did not arrive whole. Nothing was kept; please try again.",
  "uploads-full":
    "You have ten files on their way already. Finish one of them or give it up first; what nobody goes on with is removed after a day.",
  "upload-gone":
    "This file is no longer on its way: it was given up, or nobody went on with it for a day. Choose it again.",
  "upload-moved": "Another window sends the same file. It goes on there.",
  "upload-taken": "This file has been added already.",
  "upload-differs":
    "What arrived is not the file that was chosen: it was changed while it was sent, or on its way. Choose it again.",
  "upload-goes-on": "A part of the file has to come again. Choose it once more: what is here is not sent twice.",
  "file-missing": "Choose a file first.",
  "language-taken": "There is a file in this language already. Remove it first, or choose another language.",
  "publication-looks-alike":
    "This looks like a record the library has already. Look at what is listed, and say why it is another document, or delete the draft.",
  "import-not-ready":
    "This import was begun already, or something in it must be put right first. Reload to see how it stands.",
  "import-too-large": "This is more than we take at once: a table of at most 10 MB and an archive of at most 500 MB.",
  "publication-incomplete": "Something is still missing. See the list above the button.",
  "publication-closed": "This publication is with the secretariat or decided already; it cannot be changed now.",
  "publication-already-decided": "Somebody else has decided this meanwhile.",
  "password-short":
    "Too short: at least {minimum, number} characters. A sentence of four or five words is easy to remember.",
  "password-long": "Too long: at most {maximum, number} characters.",
  "membership-not-active":
    "The membership of your organization is not active at the moment, so nobody can sign in for it. The secretariat can tell you more.",
  "language-unknown":
    "The language of this file could not be told, or there is another file in it. Remove it and add it again, choosing its language.",
  "symbol-unknown":
    "“{symbol}” looks like a symbol of the United Nations, but is none we know. Symbols look like A/63/677 or S/RES/1674 (2006).",
  "symbol-carried":
    "“{title}” carries the symbol {symbol} already. If both are right, tick the box below and save again.",
  "title-missing": "Give it a title in one language at least.",
  "vote-twofold": "Either give the votes, or say that it was adopted without one.",
  "anchor-without-label": "Say which place it is, like ¶138–139.",
  "anchor-unclear": "Give a page together with its edition, or a link, or neither.",
  "relation-to-itself": "A document has no relation to itself.",
  "relation-impossible":
    "This cannot be: versions form one line and a translation has one original. One of the two has such a relation already, or they would form a circle.",
  "public-reason-missing": "It is public: say what readers are told of its withdrawal.",
  "publication-full": "A publication holds at most 12 files.",
  "language-there": "This document is there in this language already.",
  "offer-there": "Your organization has offered this language already. You find the offer under Publications.",
  "offers-full": "Your organization has many offers under way. Wait for a decision, or take one back.",
  "offer-decided": "Somebody else has decided this offer meanwhile.",
  "offer-handed-in": "This offer has been handed in or decided meanwhile: its file cannot be changed.",
  "offer-document-gone":
    "The document is no longer in the library, so nothing can be added to it. You can refuse the offer with a word about it.",
  "term-name-taken": "No two of a list can have the same name: another one is called this.",
  "term-name-missing": "Give it a name in each language: the code knows none for it.",
  "term-in-use": "Documents have it, or links lead to it. Merge it with another one instead.",
  "merge-with-itself": "A record cannot be merged with itself.",
  "merge-hides":
    "The record that stays must be published, for everybody who can read the other one. Merge the other way round, or change the audience first.",
  "merge-too-many-places":
    "Together they have more than eight places in the document. Take some out of one of them first.",
} as const;

export type ErrorCode = keyof typeof errors;
