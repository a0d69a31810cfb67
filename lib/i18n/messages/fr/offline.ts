import type { Wording } from "@/lib/i18n/wording";
import type { offline as english } from "../en/offline";

export const offline: Wording<typeof english> = {
  heading: "À lire sans connexion",
  intro:
    "Les documents publics de la région dans une archive ZIP : leur liste (CSV et JSON), des notices pour les logiciels de bibliographie (RIS et BibTeX), et leurs textes ou leurs fichiers.",
  links: {
    texts: "Liste, notices et textes",
    files: "Liste, notices et fichiers PDF",
  },
  sizes: {
    texts: "ZIP, {count, plural, one {un texte} other {# textes}}, environ {size}",
    files: "ZIP, {count, plural, one {un fichier} other {# fichiers}}, environ {size}",
  },
  readme: {
    title: "{region} : documents sur la responsabilité de protéger",
    state:
      "État du {date}. {documents, plural, one {Un document figure} other {# documents figurent}} dans la liste, les plus récents d’abord.",
    lists:
      "manifest.csv et manifest.json : chaque document avec son lien, ses dates, ses langues, sa licence et ses fichiers.",
    records:
      "records.ris et records.bib : les mêmes pour les logiciels de bibliographie (Zotero, Mendeley, EndNote, BibTeX).",
    texts:
      "texts : {count, plural, one {un texte} other {# textes}} page par page, en texte brut UTF-8, sans images. C’est le fichier du portail qui fait foi.",
    files: "files : {count, plural, one {un fichier PDF} other {# fichiers PDF}}, comme sur le portail.",
    missing:
      "Ce qui figure dans la liste sans être dans l’archive se lit à son lien. La colonne « inclusion » dit pourquoi :",
    elsewhere:
      "elsewhere : {count, plural, one {une édition est un texte officiel} other {# éditions sont des textes officiels}} d’un autre site, ou absents du web.",
    "no-text":
      "no-text : {count, plural, one {un fichier contient} other {# fichiers contiennent}} des images de pages et aucun texte.",
    licence: "licence : tous les droits sur {count, plural, one {un fichier} other {# fichiers}} sont réservés.",
    "no-room":
      "no-room : {count, plural, one {une édition plus ancienne est omise} other {# éditions plus anciennes sont omises}}, car une archive contient au plus {size}.",
    "not-listed":
      "{count, plural, one {Un document plus ancien ne figure pas} other {# documents plus anciens ne figurent pas}} dans la liste.",
    rights: "Ce que vous pouvez faire d’un document est dit par sa licence, dans la liste.",
  },
};
