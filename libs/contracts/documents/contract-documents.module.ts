import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LifeModule } from '../life/life.module.js';
import { RegisterModule } from '../register/register.module.js';
import { Document } from './document.js';
import { DocumentKeeping } from './document-keeping.js';
import { DocumentVersion } from './document-version.js';
import { Documents } from './documents.js';
import { PaperReading } from './paper-reading.js';

@Module({
  imports: [RegisterModule, LifeModule, TypeOrmModule.forFeature([Document, DocumentVersion])],
  providers: [Documents, DocumentKeeping, PaperReading],
  exports: [Documents, PaperReading],
})
export class ContractDocumentsModule {}
