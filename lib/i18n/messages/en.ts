import { account } from "./en/account";
import { actions } from "./en/actions";
import { admin } from "./en/admin";
import { appeals } from "./en/appeals";
import { common } from "./en/common";
import { donor } from "./en/donor";
import { errors } from "./en/errors";
import { faults } from "./en/faults";
import { fields } from "./en/fields";
import { giving } from "./en/giving";
import { join } from "./en/join";
import { library } from "./en/library";
import { mail } from "./en/mail";
import { member } from "./en/member";
import { membership } from "./en/membership";
import { notices } from "./en/notices";
import { pages } from "./en/pages";
import { recurring } from "./en/recurring";
import { regions } from "./en/regions";
import { users } from "./en/users";
import { vocabulary } from "./en/vocabulary";

export const messages = {
  account,
  actions,
  admin,
  appeals,
  common,
  donor,
  errors,
  faults,
  fields,
  giving,
  join,
  library,
  mail,
  member,
  membership,
  notices,
  pages,
  recurring,
  regions,
  users,
  vocabulary,
};

/** English is the measure: its keys and the arguments of its wordings are what the compiler asks of the rest. */
export type English = typeof messages;
