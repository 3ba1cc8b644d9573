import { Controller, Get, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { ContractPrint } from '#contracts';
import { attachment } from '#platform/documents';
import { words } from '#platform/words';
import { Afterwards } from '../../edge/afterwards.js';
import { Allow, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { PrintQuestion } from './print.requests.js';

@ApiTags('contracts')
@Controller('v1/orgs/:org')
export class PrintController {
  constructor(private readonly print: ContractPrint) {}

  /** The contract as PDF, as of a day, in the reader's language. */
  @Allow(EVERY_ROLE)
  @Get('contracts/:id/print')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async asOf(
    @Param('id', IdPipe) id: string,
    @Query() { asOf, language: chosen }: PrintQuestion,
    @Headers('accept-language') language?: string,
  ): Promise<Afterwards> {
    const day = asOf === undefined ? undefined : Temporal.PlainDate.from(asOf);
    const { name, render } = await this.print.asOf(id, chosen ?? words.locale(language), day);
    return new Afterwards(
      async () =>
        new StreamableFile(await render(), { type: 'application/pdf', disposition: attachment(name) }),
    );
  }
}
