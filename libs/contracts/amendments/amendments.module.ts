import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { PdfModule } from '#platform/pdf';
import { ClausesModule } from '../clauses/clauses.module.js';
import { CreditsModule } from '../credits/credits.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { ContractDocumentsModule } from '../documents/contract-documents.module.js';
import { LifeModule } from '../life/life.module.js';
import { NeedsModule } from '../needs/needs.module.js';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { RegisterModule } from '../register/register.module.js';
import { Amendment } from './amendment.js';
import { AmendmentDays } from './amendment-days.js';
import { AmendmentEffect } from './amendment-effect.js';
import { AmendmentReactions } from './amendment.reactions.js';
import { Amendments } from './amendments.js';
import { Confidences } from './confidences.js';
import { LedgerPrint } from './ledger-print.js';
import { Mandate } from './mandate.js';
import { Negotiation } from './negotiation.js';
import { ItemWording, NegotiationItem } from './negotiation-item.js';
import { Negotiations } from './negotiations.js';
import { Occasions } from './occasions.js';
import { Opportunities } from './opportunities.js';
import { Opportunity } from './opportunity.js';
import { PrivateHalf } from './private-half.js';
import { Signatures } from './signatures.js';

const ROWS = [Opportunity, Mandate, Negotiation, NegotiationItem, ItemWording, PrivateHalf, Amendment];

/** From an occasion to an amendment in effect. */
@Module({
  imports: [
    OrganisationModule,
    PdfModule,
    ExecutiveContactModule,
    DecisionsModule,
    CreditsModule,
    ContractDocumentsModule,
    RegisterModule,
    NeedsModule,
    LifeModule,
    ClausesModule,
    OutcomesModule,
    TypeOrmModule.forFeature(ROWS),
  ],
  providers: [
    Opportunities,
    Occasions,
    Negotiations,
    Confidences,
    LedgerPrint,
    Amendments,
    Signatures,
    AmendmentEffect,
    AmendmentDays,
    AmendmentReactions,
  ],
  exports: [NeedsModule, Opportunities, Negotiations, Confidences, LedgerPrint, Amendments, Signatures],
})
export class AmendmentsModule {}
