import { NotFoundView } from "@/components/pages/not-found-view";

export default function NotFound() {
  return (
    <main id="content">
      <NotFoundView />
    </main>
  );
}
