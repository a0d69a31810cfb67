import type { Wording } from "@/lib/i18n/wording";
import type { wall as english } from "../en/wall";

export const wall: Wording<typeof english> = {
  title: "Soutiens",
  intro: "Ils sont aux côtés de la coalition, et chacun est nommé autant qu’il le souhaite. Merci à toutes et à tous.",
  none: "Personne ne figure encore ici.",
  somebody: "Un soutien",
  unnamed:
    "{count, plural, one {Un autre soutien ne souhaite} other {# autres soutiens ne souhaitent}} pas être nommé.",
  gift: { once: "{amount}", month: "{amount} par mois", year: "{amount} par an" },
  join: "Se joindre à eux",
  moderate: {
    intro:
      "Un message est montré quand vous l’avez lu et que vous le dites ; il peut être retiré à tout moment. Un nom est montré sauf si son donateur l’a caché ; retirez-le s’il n’en est pas un.",
    see: "Voir le mur comme tout le monde",
    show: "Montrer le message",
    "take-down": "Ne pas le montrer",
    "hide-name": "Cacher le nom",
    "name-hidden": "nom caché",
    "amount-hidden": "montant caché",
    status: { WAITING: "à lire", SHOWN: "montré", TAKEN_DOWN: "non montré" },
    link: "Mur des soutiens",
  },
};
