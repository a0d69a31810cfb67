import type { Wording } from "@/lib/i18n/wording";
import type { uploads as english } from "../en/uploads";

export const uploads: Wording<typeof english> = {
  sending: "Envoi de {name}",
  progress: "{percent} · {sent} sur {total}",
  announced: "{percent} envoyés",
  waiting: "En attente de la connexion ; rien n’est perdu.",
  paused: "En pause. Ce qui est arrivé est gardé un jour.",
  finishing: "Tout est arrivé. Le fichier est en cours d’examen.",
  pause: "Mettre en pause",
  resume: "Reprendre",
  "give-up": "Abandonner",
  "give-up-sure": "Ce qui est arrivé sera supprimé, et le fichier devra être envoyé depuis le début.",
  "give-up-yes": "Oui, abandonner",
  keep: "Garder",
  begun: "Commencé et non terminé",
  again: "Choisissez de nouveau {name} pour reprendre à {percent}.",
  "again-whole": "{name} est arrivé en entier. Choisissez-le de nouveau pour l’ajouter : rien n’est envoyé deux fois.",
  unreadable:
    "Le fichier ne peut plus être lu sur cet appareil : il a été déplacé ou modifié. Choisissez-le de nouveau ; s’il est inchangé, l’envoi reprendra où il en était.",
  stopped:
    "L’envoi ne peut pas continuer. Vous avez peut-être été déconnecté, ou plus aucun fichier ne peut être ajouté. Rechargez cette page et choisissez le même fichier : ce qui est arrivé est gardé un jour.",
  broken:
    "Le fichier n’a pas pu être envoyé. Ce qui est arrivé est gardé un jour : choisissez le même fichier pour reprendre.",
};
