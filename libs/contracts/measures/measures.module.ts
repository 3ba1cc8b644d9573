import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { RegisterModule } from '../register/register.module.js';
import { CompositeVerdict } from './composite-verdict.js';
import { Composites } from './composites.js';
import { Measure } from './measure.js';
import { MeasureFiles } from './measure-files.js';
import { MeasureLink } from './measure-link.js';
import { MeasureLinks } from './measure-links.js';
import { MeasureLetters, MeasureReactions } from './measure.reactions.js';
import { MeasureRevision } from './measure-revision.js';
import { MeasureScreens } from './measure-screens.js';
import { MeasureToken } from './measure-token.js';
import { MeasureTokens } from './measure-tokens.js';
import { MeasureWatch } from './measure-watch.js';
import { MeasureWriting } from './measure-writing.js';
import { MeasuredKpis } from './measured-kpis.js';
import { Measurer } from './measurer.js';
import { Measures } from './measures.js';
import { MissingMeasure } from './missing-measure.js';

const ROWS = [
  Measure,
  MeasureRevision,
  MissingMeasure,
  Measurer,
  MeasureToken,
  MeasureLink,
  CompositeVerdict,
];
const DOORS = [Measures, MeasureScreens, MeasureFiles, MeasureTokens, MeasureLinks, MeasuredKpis];

@Module({
  imports: [OrganisationModule, RegisterModule, OutcomesModule, TypeOrmModule.forFeature(ROWS)],
  providers: [...DOORS, MeasureWriting, MeasureWatch, Composites, MeasureReactions, MeasureLetters],
  exports: DOORS,
})
export class MeasuresModule {}
