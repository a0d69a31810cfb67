import type { Wording } from "@/lib/i18n/wording";
import type { mail as english } from "../en/mail";

export const mail: Wording<typeof english> = {
  layout: {
    "instead-of-button": "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :",
    unsubscribe: "Ne plus recevoir ces messages",
  },
  application: {
    link: {
      subject: "Votre candidature à la coalition",
      start:
        "Quelqu’un, vous-même nous l’espérons, souhaite présenter au nom de cette adresse une candidature à la Coalition internationale pour la responsabilité de protéger. Par ce lien, vous confirmez l’adresse et ouvrez la candidature.",
      follow: "Par ce lien, vous ouvrez votre candidature à la coalition.",
      button: "Ouvrir la candidature",
      note: "Le lien fonctionne une seule fois, pendant une heure. Si vous ne l’avez pas demandé, vous n’avez rien à faire.",
    },
    received: {
      subject: "Nous avons reçu votre candidature ({reference})",
      body: "Merci. La candidature de {name} nous est parvenue sous la référence {reference}. Le comité directeur la lit à présent ; nous vous écrirons à chaque étape.",
    },
    question: {
      subject: "Une question sur votre candidature ({reference})",
      body: "Avant de poursuivre sa lecture, le comité directeur a une question sur la candidature de {name} :",
    },
    approved: {
      subject: "Bienvenue dans la coalition ({reference})",
      body: "{name} appartient désormais à la Coalition internationale pour la responsabilité de protéger. Un second message vous invite à choisir un mot de passe pour l’espace des membres. Le secrétariat vous écrit :",
    },
    declined: {
      subject: "Votre candidature à la coalition ({reference})",
      body: "La coalition n’a pas pu accueillir {name}. Nous savons ce qu’une candidature demande de travail et tenons à vous dire pourquoi. Le secrétariat vous écrit :",
    },
    withdrawn: {
      subject: "Votre candidature est retirée ({reference})",
      body: "La candidature de {name} (référence {reference}) est retirée, comme vous l’avez demandé. Vous pouvez en présenter une nouvelle quand vous voulez.",
    },
    see: "Voir votre candidature",
    waiting: {
      subject: "Nouvelle candidature : {name}",
      body: "{name} présente sa candidature à la coalition (référence {reference}). Elle attend d’être lue.",
    },
    answered: {
      subject: "Une réponse de {name}",
      body: "{name} a répondu à votre question sur sa candidature (référence {reference}).",
    },
    read: "Lire la candidature",
  },
  standing: {
    suspend: {
      subject: "L’adhésion de {organization} est suspendue",
      body: "L’adhésion de {organization} à la coalition est suspendue. Jusqu’à son rétablissement, l’organisation ne figure sur aucune page publique et personne ne peut se connecter en son nom. Le secrétariat vous écrit :",
    },
    restore: {
      subject: "L’adhésion de {organization} est rétablie",
      body: "L’adhésion de {organization} à la coalition est de nouveau active, et tout est comme avant. Le secrétariat vous écrit :",
    },
    end: {
      subject: "L’adhésion de {organization} a pris fin",
      body: "L’adhésion de {organization} à la coalition a pris fin. Le secrétariat vous écrit :",
    },
    "sign-in": "Se connecter",
  },
  share: {
    subject: "« {title} », de la part de {coalition}",
    "subject-from": "{name} vous envoie « {title} »",
    body: "Quelqu’un a pensé que cette page de {coalition} vous intéresserait :",
    "body-from": "{name} a pensé que cette page de {coalition} vous intéresserait :",
    button: "Ouvrir la page",
    note: "Vous recevez ce seul message parce que quelqu’un a saisi votre adresse sur notre page. Nous ne l’avons pas conservée.",
  },
  publication: {
    submitted: {
      subject: "À lire : {title}",
      body: "{organization} a soumis une publication, « {title} ». Elle attend d’être lue.",
      button: "La lire",
    },
    published: {
      subject: "Publié : {title}",
      body: "« {title} » est désormais dans la bibliothèque de la coalition. Merci de l’avoir partagé.",
      button: "Le voir dans la bibliothèque",
    },
    returned: {
      subject: "Modifications demandées : {title}",
      body: "Le secrétariat a lu « {title} » et demande des modifications avant de le publier. Il écrit :",
      button: "Ouvrir la publication",
    },
    withdrawn: {
      subject: "Retiré : {title}",
      body: "« {title} » n’est plus dans la bibliothèque de la coalition. Le secrétariat écrit :",
      button: "Ouvrir la publication",
    },
  },
  invitation: {
    subject: "Invitation à agir pour {organization}",
    body: "Bonjour {name}, vous êtes invité à agir pour {organization} dans l’espace membre de la coalition. Ce lien vous permet de choisir un mot de passe.",
    "secretariat-subject": "Invitation au secrétariat de la coalition",
    "secretariat-body":
      "Bonjour {name}, vous êtes invité dans l’espace du secrétariat sur le portail de la coalition. Ce lien vous permet de choisir un mot de passe ; vous configurez ensuite un second facteur.",
    button: "Accepter l’invitation",
    note: "Le lien fonctionne une fois, pendant {minutes, number} minutes. S’il est trop ancien, sa page vous en envoie un nouveau. Si cela ne vous dit rien, vous n’avez rien à faire.",
  },
  "reset-by-admin": {
    subject: "Choisir un nouveau mot de passe",
    body: "Bonjour {name}, le secrétariat vous envoie un lien pour choisir un nouveau mot de passe de l’espace membre. Votre mot de passe actuel reste valable jusque-là.",
    button: "Choisir un nouveau mot de passe",
    note: "Le lien fonctionne une fois, pendant {minutes, number} minutes.",
  },
  account: {
    "not-you": "Si ce n’était pas vous, demandez aussitôt un nouveau mot de passe et écrivez au secrétariat.",
    reset: {
      subject: "Un lien pour choisir un nouveau mot de passe",
      body: "Bonjour {name}, ce lien vous permet de choisir un nouveau mot de passe de l’espace membre. Votre second facteur reste inchangé.",
      button: "Choisir un nouveau mot de passe",
      note: "Le lien fonctionne une fois, pendant {minutes, number} minutes. Si vous ne l’avez pas demandé, vous n’avez rien à faire.",
    },
    "password-changed": {
      subject: "Votre mot de passe a été changé",
      body: "Bonjour {name}, le mot de passe de votre compte vient d’être changé et toutes les autres sessions ont pris fin.",
    },
    "email-changed": {
      subject: "L’adresse de votre compte a changé",
      body: "Bonjour {name}, votre compte sur le portail de la coalition est désormais lié à {email} ; vous vous connectez maintenant avec cette adresse.",
    },
    "factor-removed": {
      subject: "Votre second facteur a été désactivé",
      body: "Bonjour {name}, le second facteur de votre compte vient d’être désactivé. Votre mot de passe seul ouvre l’espace membre.",
    },
  },
};
