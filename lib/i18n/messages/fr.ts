import type { Wording } from "@/lib/i18n/wording";
import type { English } from "./en";
import { account } from "./fr/account";
import { accountability } from "./fr/accountability";
import { actions } from "./fr/actions";
import { admin } from "./fr/admin";
import { alerts } from "./fr/alerts";
import { appeals } from "./fr/appeals";
import { books } from "./fr/books";
import { browsing } from "./fr/browsing";
import { common } from "./fr/common";
import { curation } from "./fr/curation";
import { declines } from "./fr/declines";
import { dedication } from "./fr/dedication";
import { developers } from "./fr/developers";
import { donor } from "./fr/donor";
import { embed } from "./fr/embed";
import { errors } from "./fr/errors";
import { faults } from "./fr/faults";
import { fields } from "./fr/fields";
import { gift } from "./fr/gift";
import { giving } from "./fr/giving";
import { hand } from "./fr/hand";
import { imports } from "./fr/imports";
import { join } from "./fr/join";
import { library } from "./fr/library";
import { mail } from "./fr/mail";
import { member } from "./fr/member";
import { membership } from "./fr/membership";
import { notices } from "./fr/notices";
import { offline } from "./fr/offline";
import { pages } from "./fr/pages";
import { pledge } from "./fr/pledge";
import { reading } from "./fr/reading";
import { receipts } from "./fr/receipts";
import { reconciliation } from "./fr/reconciliation";
import { records } from "./fr/records";
import { recurring } from "./fr/recurring";
import { regions } from "./fr/regions";
import { report } from "./fr/report";
import { search } from "./fr/search";
import { uploads } from "./fr/uploads";
import { usage } from "./fr/usage";
import { users } from "./fr/users";
import { vocabularies } from "./fr/vocabularies";
import { vocabulary } from "./fr/vocabulary";
import { wall } from "./fr/wall";
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
