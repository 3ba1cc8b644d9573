import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useOrganisation } from '../shell/organisation.js';
import { Empty } from '../ui/page.js';
import { Hearth } from '../ui/pictures.js';
import { useWords } from '../words/words.js';

/** Nothing waits for them; what their part lets them do is one press away. */
export function NothingAsked() {
  const w = useWords();
  const { org, has } = useOrganisation();
  const part = has('AUDITOR') ? 'audit' : has('ORGANISATION_ADMIN') ? 'members' : 'reading';
  return (
    <section className="call call-quiet">
      <Empty
        picture={<Hearth />}
        title={w('today.quietTitle')}
        action={
          <Button
            variant="default"
            renderRoot={(root) =>
              part === 'reading' ? (
                <Link to="/o/$org/relationships" params={{ org }} {...root} />
              ) : (
                <Link to="/o/$org/administration/$section" params={{ org, section: part }} {...root} />
              )
            }
          >
            {w(`today.quietAct.${part}`)}
          </Button>
        }
      >
        {w(`today.quiet.${part}`)}
      </Empty>
    </section>
  );
}
