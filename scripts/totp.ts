import { codeAt } from "@/lib/accounts/second-factor/totp";
import { exampleAccounts } from "@/prisma/seed/content/accounts";

// The current code of the example accounts, for whoever has no authenticator at hand: `npm run code`.
const secret = exampleAccounts.find(({ totpSecret }) => totpSecret)?.totpSecret;
if (secret) console.log(codeAt(secret, new Date()));
