import type { Wording } from "@/lib/i18n/wording";
import type { vocabularies as english } from "../en/vocabularies";

export const vocabularies: Wording<typeof english> = {
  title: "Vocabulaires",
  intro:
    "Quels types de documents existent, de quoi ils traitent et qui les a émis. Ce que vous changez apparaît partout en quelques secondes : sur les pages, dans les recherches et les flux, dans les courriels et sur papier.",
  type: "Types de documents",
  topic: "Thèmes",
  columns: {
    place: "Rang",
    documents: "Documents",
    order: "Ordre",
    edit: "Modifier",
  },
  up: "Monter",
  down: "Descendre",
  "up-named": "Monter « {name} »",
  "down-named": "Descendre « {name} »",
  edit: "Modifier",
  "edit-named": "Modifier « {name} »",
  former: "Mène aussi ici : {slugs}",
  moving:
    "{count, plural, one {Un document est encore en route vers ce terme.} other {# documents sont encore en route vers ce terme.}}",
  add: {
    type: "Ajouter un type de document",
    topic: "Ajouter un thème",
    hint: "Il est ajouté à la fin. Son adresse est formée du nom anglais et ne change plus, quel que soit son nom par la suite.",
    submit: "Ajouter",
  },
  names: {
    title: "Noms",
    name: "Nom ({language})",
    hint: "Tout le monde voit ces noms. Les moissonneurs et les flux d’autres bibliothèques reçoivent le nom anglais.",
    shipped: "Laissé vide, il s’appelle « {name} ».",
    submit: "Enregistrer les noms",
  },
  address: "Son adresse : {slug}. Elle ne change pas avec les noms.",
  merge: {
    link: "Fusionner avec un autre",
    hint: "Tous ses documents prennent l’autre terme, et tout ce qui mène ici mène là-bas.",
    title: "Fusionner « {name} »",
    which: "Lequel reste ?",
    show: "Montrer ce que cela fait",
    another: "En choisir un autre",
    moves:
      "{count, plural, =0 {Aucun document ne porte « {from} ».} one {Un document qui porte « {from} » prend « {into} ».} other {# documents qui portent « {from} » prennent « {into} ».}}",
    both: "{count, plural, one {L’un d’eux porte les deux et n’en garde qu’un.} other {# d’entre eux portent les deux et n’en gardent qu’un.}}",
    links:
      "Les liens, recherches, flux, alertes par courriel, moissonneurs et tableaux d’import qui disent « {slug} » désignent désormais « {into} ».",
    gone: "« {from} » n’est plus proposé, et ses noms dans toutes les langues disparaissent.",
    final: "Cela ne peut pas être annulé.",
    sure: "Je sais que cela ne peut pas être annulé",
    submit: "Fusionner",
  },
  remove: {
    title: "Supprimer",
    hint: "Aucun document ne le porte et rien n’y mène.",
    "in-use":
      "Il ne peut pas être supprimé : {count, plural, =0 {d’anciennes adresses y mènent} one {un document le porte} other {# documents le portent}}. Fusionnez-le plutôt avec un autre.",
    sure: "Je sais que cela ne peut pas être annulé",
    submit: "Supprimer",
  },
  bodies: {
    title: "Organes émetteurs",
    link: "Organes émetteurs",
    intro:
      "Les organes portent le nom sous lequel les documents les citent. Les graphies qui ne diffèrent que par les majuscules, les accents ou la ponctuation partagent une page ; ici, elles reçoivent une seule graphie, et deux noms d’un même organe n’en font plus qu’un.",
    caption: "Organes nommés par des documents",
    name: "Organe",
    spellings: "Graphies",
    documents: "Documents",
    empty: "Aucun document ne nomme un tel organe.",
    "spelling-count": "{name} ({count})",
    former: "Anciens noms, qui mènent ici",
    to: "Nouveau nom",
    "to-hint": "Le nom d’un autre organe réunit les deux.",
    show: "Montrer ce que cela fait",
    "not-a-name": "Ce ne peut pas être un nom : écrivez au moins une lettre ou un chiffre, sur une seule ligne.",
    "nothing-changes": "Tous les documents l’appellent déjà ainsi.",
    confirm: "L’appeler « {name} »",
    moves:
      "{count, plural, =0 {Aucun document n’est réécrit.} one {Un document est réécrit : il dit désormais « {to} ».} other {# documents sont réécrits : ils disent désormais « {to} ».}}",
    merges:
      "« {name} » est déjà un organe ({count, plural, one {un document} other {# documents}}) : les deux n’en font plus qu’un.",
    address: "Sa page passe de {from} à {to} ; l’ancienne adresse mène à la nouvelle.",
    links:
      "Les recherches, flux, alertes par courriel et tableaux d’import qui disent un ancien nom désignent le nouveau.",
    final: "Ce qui était écrit autrement ne pourra plus être distingué.",
    sure: "J’ai lu ce que cela fait",
    submit: "Renommer",
  },
};
