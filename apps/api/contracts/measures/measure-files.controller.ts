import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MeasureFiles } from '#contracts';
import { Allow, AnyRoles } from '../../edge/allow.js';
import { TakesOneFile } from '../../edge/received-file.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { type ReceivedFile, TheFile, UploadedFile } from '../uploaded-file.js';
import { MeasureFileReport } from './measure.responses.js';

/** Measures of a contract from a spreadsheet: told row by row first, then all or nothing. */
@ApiTags('measures')
@Controller('v1/orgs/:org/contracts/:id')
export class MeasureFilesController {
  constructor(private readonly files: MeasureFiles) {}

  /** The dry run: what each row would do. Nothing is changed. */
  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own', SUPPLIER_ADMIN: 'own', SUPPLIER_ACCOUNT_MANAGER: 'own' })
  @Post('measure-file-trial')
  @HttpCode(200)
  @TakesOneFile(UploadedFile)
  @ApiOkResponse({ type: MeasureFileReport })
  tryOut(
    @Param('id', IdPipe) id: string,
    @TheFile() { bytes }: ReceivedFile,
    @AnyRoles() anyRoles: string[],
  ): Promise<MeasureFileReport> {
    return this.files.tryOut(id, bytes, anyRoles);
  }

  /** The same file twice changes nothing. */
  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own', SUPPLIER_ADMIN: 'own', SUPPLIER_ACCOUNT_MANAGER: 'own' })
  @Post('measure-file')
  @HttpCode(200)
  @TakesOneFile(UploadedFile)
  @ApiOkResponse({ type: MeasureFileReport })
  apply(
    @Param('id', IdPipe) id: string,
    @TheFile() { bytes }: ReceivedFile,
    @AnyRoles() anyRoles: string[],
  ): Promise<MeasureFileReport> {
    return this.files.apply(id, bytes, anyRoles);
  }
}
