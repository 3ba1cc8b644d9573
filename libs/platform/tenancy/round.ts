import pg, { type QueryConfig, type QueryResult } from 'pg';

/** What the driver does with a query of its own; its published types say less. */
interface DriverQuery {
  name?: string | undefined;
  text: string;
  _result: { _types: unknown };
  submit(connection: Connection): Error | null;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}

interface Connection {
  submittedNamedStatements: Record<string, string>;
  execute(portal: object): void;
  sync(): void;
  _send(message: Buffer): void;
}

const DriverQuery = pg.Query as unknown as new (
  config: QueryConfig,
  values?: undefined,
  settle?: (error: Error | null, result: QueryResult) => void,
) => DriverQuery;

/** One statement of a round: asked like any other, without the Sync that would end it alone. */
class Statement extends DriverQuery {
  /** Never as a simple query, which PostgreSQL answers with an end of its own: the next round would take it for theirs. */
  requiresPreparation(): boolean {
    return true;
  }

  _getRows(connection: Connection): void {
    connection.execute({});
  }
}

/**
 * Statements that leave in one write and end at one Sync: PostgreSQL answers them in one breath, where a query of its
 * own for each would be a write, a flush and a read each. When one fails, those behind it fail with it. The driver
 * takes the round for one query and tells it of every answer; they come in the order of the questions.
 */
export class Round extends DriverQuery {
  private readonly statements: Statement[] = [];
  private answered = 0;

  constructor() {
    super({ text: '' });
  }

  add(config: QueryConfig): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      this.statements.push(
        new Statement(config, undefined, (error, result) => (error ? reject(error) : resolve(result))),
      );
    });
  }

  /** Something to be done before all the rest; when it fails, so does the rest. */
  startWith(config: QueryConfig): void {
    this.statements.unshift(new Statement(config, undefined, () => undefined));
  }

  /** Under its name the driver remembers a statement that has been prepared. */
  override get name(): string | undefined {
    return this.current?.name;
  }

  override get text(): string {
    return this.current?.text ?? '';
  }

  // A round has neither of its own, but the driver's constructor sets both.
  override set name(_) {}
  override set text(_) {}

  override submit(connection: Connection): Error | null {
    const messages: Buffer[] = [];
    const gathering = Object.create(connection) as Connection;
    gathering._send = (message) => void messages.push(message);
    for (const statement of this.statements) {
      statement._result._types = this._result._types;
      const refused = statement.submit(gathering);
      if (refused) return refused;
    }
    gathering.sync();
    connection._send(Buffer.concat(messages));
    return null;
  }

  override handleRowDescription(message: unknown): void {
    this.current?.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    this.current?.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    const { current } = this;
    this.answered += 1;
    current?.handleCommandComplete(message, connection);
    current?.handleReadyForQuery(connection);
  }

  /** Whatever stands behind the one that failed was neither prepared nor run. */
  override handleError(error: Error, connection: Connection): void {
    const left = this.statements.slice(this.answered);
    this.answered = this.statements.length;
    for (const statement of left) {
      if (statement.name) delete connection.submittedNamedStatements[statement.name];
      statement.handleError(error, connection);
    }
  }

  /** Each statement has had its answer by now. */
  override handleReadyForQuery(): void {}

  private get current(): Statement | undefined {
    return this.statements[this.answered];
  }
}
