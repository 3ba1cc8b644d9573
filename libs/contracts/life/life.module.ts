import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { CalendarModule } from '#platform/calendar';
import { SuppliersModule } from '#suppliers';
import { RegisterModule } from '../register/register.module.js';
import { ContractLife } from './contract-life.js';
import { ExitChecklist } from './exit-checklist.js';
import { ExitItem } from './exit-item.js';
import { LifeReactions } from './life.reactions.js';
import { LifeScreens } from './life-screens.js';
import { LifeWatch } from './life-watch.js';
import { Notice } from './notice.js';
import { NoticeTerms } from './notice-terms.js';
import { NoticeChecks, NoticeWatch } from './notice-watch.js';
import { SignedPapers } from './signed-papers.js';
import { Stakeholder, StakeholderOpinion } from './stakeholder.js';
import { Stakeholders } from './stakeholders.js';
import { Term } from './term.js';
import { Terms } from './terms.js';

const DOORS = [ContractLife, Terms, Stakeholders, ExitChecklist, NoticeTerms, LifeScreens, SignedPapers];

@Module({
  imports: [
    RegisterModule,
    OrganisationModule,
    SuppliersModule,
    ExecutiveContactModule,
    CalendarModule,
    TypeOrmModule.forFeature([Term, Notice, Stakeholder, StakeholderOpinion, ExitItem]),
  ],
  providers: [...DOORS, NoticeWatch, NoticeChecks, LifeWatch, LifeReactions],
  exports: DOORS,
})
export class LifeModule {}
