import { Injectable } from '@nestjs/common';

export type SignedPaperAnswer = (contractId: string) => Promise<boolean>;

/** Whether the signed contract itself is kept; whoever keeps the documents answers. */
@Injectable()
export class SignedPapers {
  private answer: SignedPaperAnswer | undefined;

  on(answer: SignedPaperAnswer): void {
    this.answer = answer;
  }

  async isKept(contractId: string): Promise<boolean> {
    return (await this.answer?.(contractId)) ?? false;
  }
}
