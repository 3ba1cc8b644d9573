import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DOCUMENT_AUDIENCES, DOCUMENT_KINDS, type DocumentAudience, type DocumentKind } from '#contracts';

/** How a file is filed; in the address, because the body is the file. */
export class FilingQuestion {
  @ApiProperty({ enum: DOCUMENT_KINDS }) @IsIn(DOCUMENT_KINDS) kind!: DocumentKind;

  @ApiProperty({
    enum: DOCUMENT_AUDIENCES,
    description: 'Both sides, or the half of the side that brings it.',
  })
  @IsIn(DOCUMENT_AUDIENCES)
  audience!: DocumentAudience;
}
