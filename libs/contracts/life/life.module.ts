import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { CalendarModule } from '#platform/calendar';
import { SuppliersModule } from '#suppliers';
import { RegisterModule } from '../register/register.module.js';
import { ExitChecklist } from './exit-checklist.js';
import { ExitItem } from './exit-item.js';
import { LifeReactions } from './life.reactions.js';
import { LifeWatch } from './life-watch.js';
import { NoticeChecks, NoticeWatch } from './notice-watch.js';
import { SignedPapers } from './signed-papers.js';
import { Term } from './term.js';
import { Terms } from './terms.js';

const DOORS = [Terms, ExitChecklist, SignedPapers];

@Module({
  imports: [
    RegisterModule,
    OrganisationModule,
    SuppliersModule,
    CalendarModule,
    TypeOrmModule.forFeature([Term, ExitItem]),
  ],
  providers: [...DOORS, NoticeWatch, NoticeChecks, LifeWatch, LifeReactions],
  exports: DOORS,
})
export class LifeModule {}
