import { notFound } from "next/navigation";

/** An address that is no page: the 404 of its language, with the site around it. */
export default function UnknownPage(): never {
  notFound();
}
