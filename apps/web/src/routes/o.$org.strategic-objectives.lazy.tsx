import { Skeleton } from '@mantine/core';
import { createLazyFileRoute } from '@tanstack/react-router';
import { StrategiesPage } from '../contracts/outcomes/strategies-page.js';
import { ContractWords } from '../words/contract-words.js';

export const Route = createLazyFileRoute('/o/$org/strategic-objectives')({
  component: () => (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <StrategiesPage />
    </ContractWords>
  ),
});
