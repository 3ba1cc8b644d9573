import { createLazyFileRoute } from '@tanstack/react-router';
import { DocumentsPanel } from '../contracts/documents/documents-panel.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/documents')({ component: DocumentsTab });

function DocumentsTab() {
  const { id } = Route.useParams();
  return <DocumentsPanel id={id} />;
}
