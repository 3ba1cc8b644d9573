import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { CalendarModule } from '#platform/calendar';
import { SuppliersModule } from '#suppliers';
import { AbsenceWatch } from './absence-watch.js';
import { AfterTouch } from './after-touch.js';
import { CadencePolicy } from './cadence-policy.js';
import { Cadences } from './cadences.js';
import { CallFacts } from './call-facts.js';
import { CallSuggestion } from './call-suggestion.js';
import { Calls } from './calls.js';
import { Conversation } from './conversation.js';
import { ExecutiveContact } from './executive-contact.js';
import { ExecutiveContactLetters, ExecutiveContactReactions } from './executive-contact.reactions.js';
import { ExecutivePair } from './executive-pair.js';
import { GuestLinks } from './guest-links.js';
import { LadderAudience } from './ladder-audience.js';
import { LadderEcho } from './ladder-echo.js';
import { LadderChecks, LadderWatch } from './ladder-watch.js';
import { Ladders } from './ladders.js';
import { LapseEpisode } from './lapse-episode.js';
import { PairNames } from './pair-names.js';
import { PairScreens } from './pair-screens.js';
import { PairUpkeep } from './pair-upkeep.js';
import { Pairs } from './pairs.js';
import { PlanScreen } from './reactivation/plan-screen.js';
import { ReactivationCourse } from './reactivation/reactivation-course.js';
import { ReactivationLetters } from './reactivation/reactivation.reactions.js';
import { ReactivationPlan } from './reactivation/reactivation-plan.js';
import {
  ReactivationAudience,
  ReactivationChecks,
  ReactivationWatch,
} from './reactivation/reactivation-watch.js';
import { FirstCallAbsences } from './reactivation/first-call-absences.js';
import { FirstCalls } from './reactivation/first-calls.js';
import { Reactivations } from './reactivation/reactivations.js';
import { Surroundings } from './surroundings.js';
import { TouchPlaces } from './touch-places.js';
import { TouchScreens } from './touch-screens.js';
import { TouchpointLink } from './touchpoint-link.js';
import { Touchpoint, TouchpointNote, TouchpointWords } from './touchpoint.js';
import { Touchpoints } from './touchpoints.js';

const ROWS = [
  CadencePolicy,
  ExecutivePair,
  Touchpoint,
  TouchpointWords,
  TouchpointNote,
  LapseEpisode,
  CallSuggestion,
  TouchpointLink,
  ReactivationPlan,
];
const DOORS = [
  ExecutiveContact,
  Pairs,
  PairScreens,
  Touchpoints,
  TouchScreens,
  Cadences,
  Calls,
  GuestLinks,
  Reactivations,
  PlanScreen,
];

@Module({
  imports: [OrganisationModule, SuppliersModule, CalendarModule, TypeOrmModule.forFeature(ROWS)],
  providers: [
    ...DOORS,
    Surroundings,
    Ladders,
    LadderEcho,
    LadderAudience,
    LadderWatch,
    LadderChecks,
    PairNames,
    PairUpkeep,
    Conversation,
    TouchPlaces,
    AfterTouch,
    AbsenceWatch,
    CallFacts,
    ExecutiveContactReactions,
    ExecutiveContactLetters,
    ReactivationCourse,
    ReactivationAudience,
    ReactivationWatch,
    ReactivationChecks,
    FirstCalls,
    FirstCallAbsences,
    ReactivationLetters,
  ],
  exports: DOORS,
})
export class ExecutiveContactModule {}
