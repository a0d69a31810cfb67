import { type Given, keptCard } from "./cards";
import { stripe } from "./client";
import { ask } from "./errors";
import { spokenLocale } from "./locale";
import { idOf } from "./shapes";

export type PortalOrder = {
  readonly customerId: string;
  readonly locale: string;
  readonly returnUrl: string;
  /** Leads straight to giving another card, and from there to this address. */
  readonly afterCard?: string;
};

/**
 * The address of a customer's cards and invoices at Stripe; whoever has it needs no login there, for a short time.
 * https://docs.stripe.com/customer-management/portal-deep-links
 */
export async function openPortal({ customerId, locale, returnUrl, afterCard }: PortalOrder): Promise<string> {
  // Without a key of ours: it would find again a page that has long expired. One more changes nothing.
  const session = await ask(() =>
    stripe().billingPortal.sessions.create({
      customer: customerId,
      locale: spokenLocale(locale),
      return_url: returnUrl,
      ...(afterCard && { flow_data: { type: "payment_method_update", after_completion: to(afterCard) } }),
    }),
  );
  return session.url;
}

function to(return_url: string) {
  return { type: "redirect", redirect: { return_url } } as const;
}

/** The card that a customer has chosen for all their bills, as it is now; null when there is none. */
export async function defaultCardOf(customerId: string): Promise<Given | null> {
  const customer = await ask(() => stripe().customers.retrieve(customerId));
  const chosen = customer.deleted ? null : idOf(customer.invoice_settings.default_payment_method);
  return chosen ? keptCard(chosen) : null;
}
