import type { Wording } from "@/lib/i18n/wording";
import type { regions as en } from "../en/regions";

export const regions: Wording<typeof en> = {
  names: {
    africa: "Afrique",
    americas: "Amériques",
    "asia-pacific": "Asie-Pacifique",
    europe: "Europe",
    "middle-east": "Moyen-Orient",
    global: "Monde",
  },
  about: {
    africa:
      "Les Grands Lacs, le Sahel, la Corne, le Sud : documents et membres d’un continent dont l’Union fut la première à inscrire dans son acte fondateur le droit d’intervenir contre les atrocités de masse.",
    americas:
      "Du Canada au Chili : documents et membres d’un hémisphère qui a donné à la responsabilité de protéger sa première commission, et certains de ses critiques les plus attentifs.",
    "asia-pacific":
      "De l’Asie centrale aux îles du Pacifique : documents et membres d’une région où vit la moitié de l’humanité, et où la prévention commence le plus souvent chez soi.",
    europe:
      "De l’Atlantique au Caucase : documents et membres d’une région qui garde la mémoire du génocide sur son propre sol, et dont les institutions ont les moyens de le prévenir ailleurs.",
    "middle-east":
      "De la Libye à l’Iran : documents et membres d’une région où la promesse de protéger a été le plus durement mise à l’épreuve.",
    global:
      "Ce qui n’appartient à aucune région en particulier : les rapports du Secrétaire général, les résolutions des Nations Unies et les travaux qui embrassent le monde.",
  },
  map: {
    label: "Carte du monde des régions de la Coalition",
    documents: "{region} : {count, plural, =0 {aucun document} one {# document} other {# documents}}",
    membersLabel: "Carte du monde des pays où la Coalition a des membres",
    members: "{country} : {count, plural, =0 {aucun membre} one {# membre} other {# membres}}",
    tableCaption: "Membres par pays",
    country: "Pays",
    count: "Membres",
    fewer: "moins",
    more: "plus",
    disclaimer:
      "Les frontières et les noms indiqués sur cette carte n’impliquent de la part de la Coalition aucune prise de position quant au statut juridique des pays, territoires ou zones, ni quant au tracé de leurs frontières.",
  },
};
