import { stripe } from "./client";
import { ask, isMissing } from "./errors";

/** Deletes a customer with their saved cards; what repeats itself for them ends at once. Deleting again changes nothing. */
export async function deleteCustomer(customerId: string): Promise<void> {
  try {
    await ask(() => stripe().customers.del(customerId));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
