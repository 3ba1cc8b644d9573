import { ApiProperty } from '@nestjs/swagger';
import { ACCESSES, SCALES, THEMES } from '#contracts';

export class FeedbackScore {
  @ApiProperty({ type: Number }) value!: number;
  @ApiProperty({
    enum: ['AT_LEAST', 'AT_MOST'],
    nullable: true,
    description: 'The value is a limit: the exact one would tell what fewer than five people said.',
  })
  bound!: string | null;
}

class FeedbackScores {
  @ApiProperty({
    type: FeedbackScore,
    nullable: true,
    description: '9–10 less 0–6, in a hundred: −100 to 100.',
  })
  nps!: FeedbackScore | null;
  @ApiProperty({ type: FeedbackScore, nullable: true, description: 'The mean of 1 to 5.' })
  csat!: FeedbackScore | null;
  @ApiProperty({ type: FeedbackScore, nullable: true, description: 'The mean of 1 (hard) to 7 (easy).' })
  effort!: FeedbackScore | null;
}

export class FeedbackTheme {
  @ApiProperty({ enum: THEMES }) theme!: string;
  @ApiProperty({ type: Number, nullable: true }) count!: number | null;
  @ApiProperty({
    enum: ['FEW', 'MOST'],
    nullable: true,
    description: 'Withheld: fewer than five people chose it, or fewer than five did not.',
  })
  withheld!: string | null;
}

export class FeedbackTeam extends FeedbackScores {
  @ApiProperty({ type: String }) team!: string;
  @ApiProperty({ type: Boolean, description: 'Fewer than five, or it would give such a team away.' })
  isWithheld!: boolean;
}

export class FeedbackFigures extends FeedbackScores {
  @ApiProperty({ type: [FeedbackTheme] }) themes!: FeedbackTheme[];
  @ApiProperty({ type: [FeedbackTeam] }) teams!: FeedbackTeam[];
  @ApiProperty({ type: Boolean, description: 'What people wrote is shown from five texts on.' })
  showsComments!: boolean;
}

export class FeedbackResultView {
  @ApiProperty({ type: Number }) answered!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'How many were asked, where that is known.' })
  invited!: number | null;
  @ApiProperty({ type: Number, description: 'How many answers are missing to show anything.' })
  missing!: number;
  @ApiProperty({ type: FeedbackFigures, nullable: true }) figures!: FeedbackFigures | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sharedOn!: string | null;
}

export class CampaignUnit {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class CampaignItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) service!: string;
  @ApiProperty({ type: CampaignUnit, nullable: true }) unit!: CampaignUnit | null;
  @ApiProperty({ enum: SCALES, isArray: true }) scales!: string[];
  @ApiProperty({ enum: THEMES, isArray: true }) themes!: string[];
  @ApiProperty({ type: [String] }) teams!: string[];
  @ApiProperty({ type: Boolean }) asksComment!: boolean;
  @ApiProperty({ enum: ACCESSES }) access!: string;
  @ApiProperty({ enum: ['DRAFT', 'OPEN', 'CLOSED'] }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) opensOn!: string;
  @ApiProperty({ type: String, format: 'date' }) closesOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) openedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) invited!: number | null;
  @ApiProperty({ type: Number }) answered!: number;
  @ApiProperty({ type: Number, description: 'How many answers are missing to show anything.' })
  missing!: number;
  @ApiProperty({ type: String, nullable: true, description: 'The end of the address for all.' })
  linkCode!: string | null;
  @ApiProperty({ type: FeedbackResultView, nullable: true, description: 'Once closed and counted.' })
  result!: FeedbackResultView | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class CampaignList {
  @ApiProperty({ type: [CampaignItem] }) items!: CampaignItem[];
}

export class CampaignContract {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) reference!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sharedOn!: string | null;
}

export class CampaignView extends CampaignItem {
  @ApiProperty({ type: [CampaignContract] }) contracts!: CampaignContract[];
  @ApiProperty({ type: [String], description: 'What people wrote, shuffled.' }) comments!: string[];
}

export class Invited {
  @ApiProperty({ type: Number, description: 'Written to for the first time.' }) invited!: number;
}

export class SharedFeedback {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) service!: string;
  @ApiProperty({ type: String, format: 'date' }) openedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) closedOn!: string;
  @ApiProperty({ type: Number }) answered!: number;
  @ApiProperty({ type: Number, nullable: true }) invited!: number | null;
  @ApiProperty({ type: FeedbackFigures }) figures!: FeedbackFigures;
  @ApiProperty({ type: String, format: 'date' }) sharedOn!: string;
}

export class SharedFeedbackList {
  @ApiProperty({ type: [SharedFeedback] }) items!: SharedFeedback[];
}

/** What whoever opens the link is shown. */
export class FeedbackQuestions {
  @ApiProperty({ type: String }) organisation!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) service!: string;
  @ApiProperty({ enum: ['OPEN', 'CLOSED'] }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) closesOn!: string;
  @ApiProperty({ enum: SCALES, isArray: true }) scales!: readonly string[];
  @ApiProperty({ enum: THEMES, isArray: true }) themes!: readonly string[];
  @ApiProperty({ type: [String] }) teams!: readonly string[];
  @ApiProperty({ type: Boolean }) asksComment!: boolean;
}
