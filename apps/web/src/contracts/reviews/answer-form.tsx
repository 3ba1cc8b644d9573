import { Button, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { Refused } from '../../session/door.js';
import { Chips } from '../../ui/chips.js';
import { useWords } from '../../words/words.js';
import { markerOf, noteAnswered } from './answered.js';
import { type Questions, type Scale, scales, type Theme } from './shapes.js';
import './reviews.css';

const MOST_THEMES = 3;
const LONGEST = 1000;

/** One minute on a phone: a thumb on a number, three words, and a sentence for whoever has one. */
export function AnswerForm({ token, asked, done }: { token: string; asked: Questions; done: () => void }) {
  const w = useWords();
  const [said, setSaid] = useState<Partial<Record<Scale, number>>>({});
  const [themes, setThemes] = useState<Theme[]>([]);
  const [team, setTeam] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const send = useMutation({
    mutationFn: () =>
      api.post(`/feedback/${token}`, {
        nps: said.NPS ?? null,
        csat: said.CSAT ?? null,
        effort: said.EFFORT ?? null,
        themes,
        team,
        comment: comment.trim() || null,
        marker: markerOf(token),
      }),
    onSuccess: () => {
      noteAnswered(token);
      done();
    },
    onError: (error) => {
      if (!isProblem(error) || error.code !== 'feedback-answered-already') return;
      noteAnswered(token);
      done();
    },
  });
  const isWhole = asked.scales.every((scale) => said[scale] !== undefined);
  const turn = (theme: Theme) =>
    setThemes(themes.includes(theme) ? themes.filter((one) => one !== theme) : [...themes, theme]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Stack gap="xl">
        {asked.scales.map((scale) => (
          <Chips
            key={scale}
            className={`scale scale-${scale.toLowerCase()}`}
            legend={<legend>{w(`feedback.ask.${scale}`, { service: asked.service })}</legend>}
            name={scale}
            values={scales[scale]}
            said={(value) => value}
            chosen={said[scale]}
            choose={(value) => setSaid({ ...said, [scale]: value })}
            required
            areFigures
          >
            <p className="scale-ends" aria-hidden="true">
              <span>{w(`feedback.low.${scale}`)}</span>
              <span>{w(`feedback.high.${scale}`)}</span>
            </p>
          </Chips>
        ))}
        {asked.themes.length > 0 && (
          <fieldset className="chips">
            <legend>
              {w('feedback.ask.themes')}{' '}
              <span className="dim">{w('feedback.atMost', { n: MOST_THEMES })}</span>
            </legend>
            {asked.themes.map((theme) => (
              <label key={theme} className="chip">
                <input
                  type="checkbox"
                  checked={themes.includes(theme)}
                  disabled={themes.length >= MOST_THEMES && !themes.includes(theme)}
                  onChange={() => turn(theme)}
                />
                <span>{w(`feedback.theme.${theme}`)}</span>
              </label>
            ))}
          </fieldset>
        )}
        {asked.teams.length > 0 && (
          <Chips
            legend={
              <legend>
                {w('feedback.ask.team')} <span className="dim">{w('feedback.mayStay')}</span>
              </legend>
            }
            name="team"
            values={[...asked.teams, null]}
            said={(one) => one ?? w('feedback.noTeam')}
            chosen={team}
            choose={setTeam}
          />
        )}
        {asked.asksComment && (
          <Textarea
            label={w('feedback.ask.comment')}
            description={w('feedback.commentHint')}
            autosize
            minRows={3}
            maxLength={LONGEST}
            size="md"
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
        )}
        <Refused error={send.error} />
        <Button type="submit" size="lg" fullWidth loading={send.isPending} disabled={!isWhole}>
          {w('feedback.send')}
        </Button>
      </Stack>
    </form>
  );
}
