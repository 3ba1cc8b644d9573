import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MayBeAbsent } from '../../edge/fields.js';
import { AsOfQuestion } from '../clauses/clause.requests.js';

/** A link cannot say which language its reader chose, so the question may. */
export class PrintQuestion extends AsOfQuestion {
  @ApiProperty({ enum: ['fr', 'en'], required: false, description: 'Else as Accept-Language says.' })
  @MayBeAbsent()
  @IsIn(['fr', 'en'])
  language?: 'fr' | 'en';
}
