import { account } from "./en/account";
import { accountability } from "./en/accountability";
import { actions } from "./en/actions";
import { admin } from "./en/admin";
import { alerts } from "./en/alerts";
import { appeals } from "./en/appeals";
import { books } from "./en/books";
import { browsing } from "./en/browsing";
import { common } from "./en/common";
import { curation } from "./en/curation";
import { declines } from "./en/declines";
import { dedication } from "./en/dedication";
import { developers } from "./en/developers";
import { donor } from "./en/donor";
import { embed } from "./en/embed";
import { errors } from "./en/errors";
import { faults } from "./en/faults";
import { fields } from "./en/fields";
import { gift } from "./en/gift";
import { giving } from "./en/giving";
import { hand } from "./en/hand";
import { imports } from "./en/imports";
import { join } from "./en/join";
import { library } from "./en/library";
import { mail } from "./en/mail";
import { member } from "./en/member";
import { membership } from "./en/membership";
import { notices } from "./en/notices";
import { offline } from "./en/offline";
import { pages } from "./en/pages";
import { pledge } from "./en/pledge";
import { reading } from "./en/reading";
import { receipts } from "./en/receipts";
import { reconciliation } from "./en/reconciliation";
import { records } from "./en/records";
import { recurring } from "./en/recurring";
import { regions } from "./en/regions";
import { report } from "./en/report";
import { search } from "./en/search";
import { uploads } from "./en/uploads";
import { usage } from "./en/usage";
import { users } from "./en/users";
import { vocabularies } from "./en/vocabularies";
import { vocabulary } from "./en/vocabulary";
import { wall } from "./en/wall";

export const messages = {
  account,
  accountability,
  actions,
  admin,
  alerts,
  appeals,
  books,
  browsing,
  common,
  curation,
  declines,
  dedication,
  developers,
  embed,
  donor,
  errors,
  faults,
  fields,
  gift,
  giving,
  hand,
  imports,
  join,
  library,
  mail,
  member,
  membership,
  notices,
  offline,
  pages,
  pledge,
  reconciliation,
  reading,
  receipts,
  records,
  recurring,
  regions,
  report,
  search,
  uploads,
  usage,
  users,
  vocabularies,
  vocabulary,
  wall,
};

/** English is the measure: its keys and the arguments of its wordings are what the compiler asks of the rest. */
export type English = typeof messages;
