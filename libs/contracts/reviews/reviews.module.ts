import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { RegisterModule } from '../register/register.module.js';
import { MyUnit } from './my-unit.js';
import { ObjectiveReview, ObjectiveVerdictRow } from './objective-review.js';
import { ReviewReactions, ReviewReminders } from './review-reminders.js';
import { Reviews } from './reviews.js';

@Module({
  imports: [
    OrganisationModule,
    RegisterModule,
    OutcomesModule,
    TypeOrmModule.forFeature([ObjectiveReview, ObjectiveVerdictRow]),
  ],
  providers: [Reviews, MyUnit, ReviewReminders, ReviewReactions],
  exports: [Reviews, MyUnit],
})
export class ReviewsModule {}
