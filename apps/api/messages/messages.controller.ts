import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Messages } from '#platform/mail';
import type { Json } from '#platform/tenancy';
import { Allow } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { after, by } from '../edge/cursor.js';
import { Page } from '../edge/page.js';
import { MESSAGE_STATES, MessageList, MessageView } from './message.responses.js';

class MessageFilter extends Page {
  @ApiProperty({ enum: MESSAGE_STATES, required: false })
  @IsOptional()
  @IsIn(MESSAGE_STATES)
  state?: string;

  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'Only those to one person.' })
  @IsOptional()
  @IsUUID()
  person?: string;
}

/** What was sent, kept, suppressed or refused, and in which words. */
@ApiTags('messages')
@Controller('v1/orgs/:org/messages')
export class MessagesController {
  constructor(private readonly messages: Messages) {}

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any', AUDITOR: 'any' })
  @Get()
  @ApiOkResponse({ type: MessageList })
  list(@Query() { state, person, limit, cursor }: MessageFilter): Promise<Json> {
    return this.messages.list({ state, person, limit, after: after(cursor, by.moment, by.id) });
  }

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any', AUDITOR: 'any' })
  @Get(':id')
  @ApiOkResponse({ type: MessageView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.messages.one(id);
  }

  /** Another round for a message that was given up. */
  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any' })
  @Post(':id/retry')
  @HttpCode(204)
  @ApiNoContentResponse()
  retry(@Param('id', IdPipe) id: string): Promise<void> {
    return this.messages.retry(id);
  }
}
