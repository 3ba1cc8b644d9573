import { ApiProperty } from '@nestjs/swagger';
import { schemes, segments, supplierStates } from '#suppliers';

export class Money {
  @ApiProperty({ type: String, example: '4200000.00' }) amount!: string;
  @ApiProperty({ type: String, example: 'EUR' }) currency!: string;
}

export class IdentifierView {
  @ApiProperty({ enum: schemes }) scheme!: string;
  @ApiProperty({ type: String }) value!: string;
  @ApiProperty({
    enum: ['LENGTH', 'FORMAT', 'CHECK_DIGIT', 'UNKNOWN_COUNTRY'],
    nullable: true,
    description: 'Why the number may be wrong; null when it passes every check its scheme offers.',
  })
  warning!: string | null;
}

export class SupplierItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) relationshipId!: string;
  @ApiProperty({ type: String }) legalName!: string;
  @ApiProperty({ type: String, nullable: true }) tradeName!: string | null;
  @ApiProperty({ type: String }) country!: string;
  @ApiProperty({ enum: supplierStates, nullable: true, description: 'Null for the supplier’s own people.' })
  state!: string | null;
  @ApiProperty({ enum: segments, nullable: true }) segment!: string | null;
  @ApiProperty({ type: [IdentifierView] }) identifiers!: IdentifierView[];
  @ApiProperty({ type: Number }) version!: number;
}

export class SupplierList {
  @ApiProperty({ type: [SupplierItem] }) items!: SupplierItem[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ type: Number, required: false }) total?: number;
}

/** Another record that shares a number or a name with this one. */
export class Lookalike {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) legalName!: string;
  @ApiProperty({ type: [String], example: ['SIREN:404833048'] }) keys!: string[];
}

export class SupplierView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) relationshipId!: string;
  @ApiProperty({ type: String }) legalName!: string;
  @ApiProperty({ type: String, nullable: true }) tradeName!: string | null;
  @ApiProperty({ type: String }) country!: string;
  @ApiProperty({ type: String, nullable: true }) hqAddress!: string | null;
  @ApiProperty({ enum: ['LEGAL', 'NATURAL'] }) personType!: string;
  @ApiProperty({ type: [IdentifierView] }) identifiers!: IdentifierView[];
  @ApiProperty({ enum: supplierStates, nullable: true }) state!: string | null;
  @ApiProperty({ enum: segments, nullable: true }) segment!: string | null;
  @ApiProperty({ type: [String] }) tags!: string[];
  @ApiProperty({ type: Money, nullable: true }) annualSpend!: Money | null;
  @ApiProperty({ type: Boolean, nullable: true }) isIctProvider!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) isDataProcessor!: boolean | null;
  @ApiProperty({ type: String, nullable: true }) securityContact!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) parentSupplierId!: string | null;
  @ApiProperty({ type: [Lookalike] }) lookalikes!: Lookalike[];
  @ApiProperty({ type: Number }) version!: number;
}
