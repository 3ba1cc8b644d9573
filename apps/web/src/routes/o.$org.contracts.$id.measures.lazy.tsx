import { createLazyFileRoute } from '@tanstack/react-router';
import { BatchGrid } from '../contracts/measures/batch-grid.js';
import { FilePanel } from '../contracts/measures/file-panel.js';
import '../contracts/measures/measures.css';
import { TokensPanel } from '../contracts/measures/tokens-panel.js';
import { useOrganisation } from '../shell/organisation.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/measures')({ component: ContractMeasures });

/** The figures of the last periods, and the ways in which they come: by hand, by file, by tool. */
function ContractMeasures() {
  const { id } = Route.useParams();
  const { governs, has } = useOrganisation();
  const mayGovern = governs || has('CONTRACT_OWNER');
  const maySend = mayGovern || has('SUPPLIER_ADMIN', 'SUPPLIER_ACCOUNT_MANAGER');
  return (
    <>
      <BatchGrid contract={id} />
      {maySend && <FilePanel contract={id} />}
      {mayGovern && <TokensPanel contract={id} />}
    </>
  );
}
