import type { Wording } from "@/lib/i18n/wording";
import type { account as english } from "../en/account";

export const account: Wording<typeof english> = {
  "sign-in": {
    title: "Connexion des membres",
    intro: "Pour les représentants des organisations membres, les évaluateurs et le secrétariat.",
    email: "Adresse électronique",
    password: "Mot de passe",
    submit: "Se connecter",
    forgot: "Mot de passe oublié ?",
    "not-member": "Votre organisation n’est pas encore membre ?",
    join: "Présenter une candidature",
  },
  code: {
    title: "Second facteur",
    intro:
      "Ouvrez votre application d’authentification et saisissez les six chiffres pour ICRtoP. Si vous l’avez perdue, saisissez un de vos codes de secours.",
    code: "Code",
    submit: "Continuer",
    again: "Recommencer",
  },
  "set-up": {
    title: "Configurer votre second facteur",
    intro:
      "Votre compte ouvre ce que d’autres ne doivent pas voir. Un code de votre téléphone le protège même si quelqu’un apprend votre mot de passe.",
    "step-one":
      "Ouvrez une application d’authentification (Aegis, 2FAS, Google Authenticator…) et scannez ce carré. Sinon, saisissez le secret indiqué dessous.",
    secret: "Secret",
    "step-two": "Saisissez les six chiffres que montre l’application.",
    code: "Code",
    submit: "Activer",
    "done-title": "Conservez ces codes de secours",
    done: "Chacun ouvre votre compte une fois si vous perdez votre téléphone. Ils ne sont montrés que maintenant : imprimez-les ou notez-les, et gardez-les loin de votre mot de passe.",
    "go-on": "Je les ai conservés. Continuer",
    qr: "Code carré pour une application d’authentification",
  },
  forgot: {
    title: "Mot de passe oublié",
    intro:
      "Indiquez l’adresse de votre compte. Nous envoyons un lien pour choisir un nouveau mot de passe ; il vaut une heure.",
    submit: "Envoyer le lien",
  },
  set: {
    title: "Choisir un nouveau mot de passe",
    password: "Nouveau mot de passe",
    repeat: "Le même encore une fois",
    hint: "Au moins {minimum, number} caractères quelconques. Une phrase de quatre ou cinq mots se retient facilement et se devine mal.",
    submit: "Enregistrer le mot de passe",
    expired: "Ce lien a déjà servi ou est trop ancien.",
    "ask-again": "Demander un nouveau lien",
  },
  invitation: {
    title: "Bienvenue dans la coalition",
    intro: "Vous êtes invité à agir pour {organization}. Choisissez comment s’écrit votre nom, et un mot de passe.",
    "intro-secretariat":
      "Vous êtes invité dans l’espace du secrétariat. Choisissez comment s’écrit votre nom, et un mot de passe. Le second facteur vient ensuite.",
    name: "Votre nom",
    submit: "Accepter l’invitation",
    expired: "Cette invitation a déjà servi ou est trop ancienne.",
    renew: "M’en envoyer une nouvelle",
  },
  again: {
    title: "Confirmez que c’est bien vous",
    intro: "Ce que vous allez faire est sensible, et votre connexion date de plus de dix minutes.",
    submit: "Confirmer",
    code: "Code de votre second facteur",
  },
  account: {
    title: "Mon compte",
    you: "Vous",
    name: "Nom",
    email: "Adresse électronique",
    "email-hint": "Le secrétariat peut la changer.",
    language: "Langue des courriels du portail",
    password: "Mot de passe",
    current: "Mot de passe actuel",
    "change-password": "Changer le mot de passe",
    factor: "Second facteur",
    "factor-on":
      "Votre compte est protégé par un second facteur. {count, plural, =0 {Il ne reste aucun code de secours.} one {Il reste # code de secours.} other {Il reste # codes de secours.}}",
    "factor-off": "Un code de votre téléphone protège votre compte même si quelqu’un apprend votre mot de passe.",
    "set-up": "Configurer le second facteur",
    "turn-off": "Le désactiver",
    "turn-off-confirm": "Votre mot de passe seul ouvrira alors le compte.",
    required: "Votre rôle l’exige.",
    sessions: "Où vous êtes connecté",
    "this-device": "Cet appareil",
    "last-seen": "Vu pour la dernière fois le {at}",
    end: "Mettre fin",
    everywhere: "Se déconnecter partout",
    "everywhere-hint": "Met fin à toutes les sessions, celle-ci comprise.",
    "unknown-device": "Appareil inconnu",
  },
};
