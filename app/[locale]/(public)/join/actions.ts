"use server";

import { publicAction } from "@/lib/auth/action";
import { startApplication } from "@/lib/membership/applications/commands";
import { startSchema } from "@/lib/membership/applications/schema";
import { paths } from "@/lib/paths";

export const start = publicAction(startSchema, startApplication, { then: paths.joinSent });
