import type { Audience } from '#platform/kernel';

/** The lead of a contract, whom its news is about; that of a consortium is told of its lead alone. */
export interface Lead {
  relationshipId: string;
  supplierId: string;
}

/** The same, with who may read the news. */
export interface About extends Lead {
  audience: Audience;
}

/** As much of a contract as whatever hangs on it must know to tell its news. */
export interface AboutContract {
  id: string;
  lead: Lead;
}
