import { Skeleton } from '@mantine/core';
import { createLazyFileRoute } from '@tanstack/react-router';
import { Glossary } from '../contracts/clauses/glossary.js';
import { ContractWords } from '../words/contract-words.js';

export const Route = createLazyFileRoute('/o/$org/glossary')({
  component: () => (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <Glossary />
    </ContractWords>
  ),
});
