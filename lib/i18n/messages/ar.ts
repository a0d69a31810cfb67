import type { Wording } from "@/lib/i18n/wording";
import { account } from "./ar/account";
import { accountability } from "./ar/accountability";
import { actions } from "./ar/actions";
import { admin } from "./ar/admin";
import { alerts } from "./ar/alerts";
import { appeals } from "./ar/appeals";
import { books } from "./ar/books";
import { browsing } from "./ar/browsing";
import { common } from "./ar/common";
import { curation } from "./ar/curation";
import { declines } from "./ar/declines";
import { dedication } from "./ar/dedication";
import { developers } from "./ar/developers";
import { donor } from "./ar/donor";
import { embed } from "./ar/embed";
import { errors } from "./ar/errors";
import { faults } from "./ar/faults";
import { fields } from "./ar/fields";
import { gift } from "./ar/gift";
import { giving } from "./ar/giving";
import { hand } from "./ar/hand";
import { imports } from "./ar/imports";
import { join } from "./ar/join";
import { library } from "./ar/library";
import { mail } from "./ar/mail";
import { member } from "./ar/member";
import { membership } from "./ar/membership";
import { notices } from "./ar/notices";
import { offline } from "./ar/offline";
import { pages } from "./ar/pages";
import { pledge } from "./ar/pledge";
import { reading } from "./ar/reading";
import { receipts } from "./ar/receipts";
import { reconciliation } from "./ar/reconciliation";
import { records } from "./ar/records";
import { recurring } from "./ar/recurring";
import { regions } from "./ar/regions";
import { report } from "./ar/report";
import { search } from "./ar/search";
import { uploads } from "./ar/uploads";
import { usage } from "./ar/usage";
import { users } from "./ar/users";
import { vocabularies } from "./ar/vocabularies";
import { vocabulary } from "./ar/vocabulary";
import { wall } from "./ar/wall";
import type { English } from "./en";
export const messages: Wording<English> = {
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
