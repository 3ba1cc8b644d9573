import { ApiProperty } from '@nestjs/swagger';

export const MESSAGE_STATES = ['READY', 'SENDING', 'SENT', 'KEPT', 'SUPPRESSED', 'FAILED'] as const;

export class MessageReader {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'email' }) email!: string;
}

export class MessageItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: MESSAGE_STATES }) state!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was suppressed (a code), or what the mail server said.',
  })
  reason!: string | null;
  @ApiProperty({ type: MessageReader }) to!: MessageReader;
  @ApiProperty({ type: String, nullable: true, description: 'Null until it was written.' })
  subject!: string | null;
  @ApiProperty({ type: Boolean }) isDigest!: boolean;
  @ApiProperty({ type: Number }) attempts!: number;
  @ApiProperty({ type: String, format: 'date-time' }) madeAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: string | null;
}

export class MessageList {
  @ApiProperty({ type: [MessageItem] }) items!: MessageItem[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class MessageSubject {
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ enum: ['WAITING', 'POSTED', 'SENT', 'SUPPRESSED', 'FAILED'] }) state!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) relationshipId!: string | null;
  @ApiProperty({ type: String }) objectType!: string;
  @ApiProperty({ type: String, format: 'uuid' }) objectId!: string;
  @ApiProperty({ type: String, description: 'The screen it is about, below the organisation.' })
  path!: string;
}

export class MessageView extends MessageItem {
  @ApiProperty({ type: String }) messageId!: string;
  @ApiProperty({ type: String }) locale!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The plain twin. Secret links are left out.' })
  text!: string | null;
  @ApiProperty({ type: String, nullable: true }) html!: string | null;
  @ApiProperty({ type: [MessageSubject] }) about!: MessageSubject[];
}
