import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import type { AmendmentPage } from './shapes.js';

/** Both signatures side by side; the second one gives the number. */
export function SignaturePanel(props: { amendment: AmendmentPage; today: string; supplier: string }) {
  const w = useWords();
  const { amendment } = props;
  const { org, membership, has } = useOrganisation();
  const [signing, setSigning] = useState<'customer' | 'supplier'>();
  const isOurs = membership.side;
  const maySign = has(
    'CIO_OFFICE',
    'EXECUTIVE',
    'CONTRACT_OWNER',
    'SUPPLIER_ACCOUNT_MANAGER',
    'SUPPLIER_EXECUTIVE',
  );
  return (
    <Panel id="signature" title={w('amend.step.signature')}>
      <div className="signatures">
        {(['customer', 'supplier'] as const).map((side) => {
          const signed = amendment.signatures[side];
          const mayHere = maySign && amendment.state === 'AGREED' && !signed;
          return (
            <div key={side} className="signature">
              <p className="dim">{side === 'supplier' ? props.supplier : w('side.customer')}</p>
              {signed ? (
                <>
                  <p className="signature-name">{signed.name}</p>
                  <p className="dim">
                    {w.day(signed.on, 'long')} · {w.code('signingMethod', signed.method)}
                  </p>
                </>
              ) : (
                <p className="signature-blank">{w('amend.notSigned')}</p>
              )}
              {mayHere && (side === isOurs || isOurs === 'customer') && (
                <Button
                  size="compact-sm"
                  variant={side === isOurs ? 'filled' : 'default'}
                  onClick={() => setSigning(side)}
                >
                  {side === isOurs ? w('amend.sign') : w('amend.recordPaper')}
                </Button>
              )}
            </div>
          );
        })}
      </div>
      {amendment.documents.map(({ id, name }) => (
        <p key={id} className="source">
          <a className="text-link" href={`/api/v1/orgs/${org}/documents/${id}/content`} download>
            {name}
          </a>
        </p>
      ))}
      {amendment.state === 'SIGNED' && (
        <p className="source">{w('amend.awaits', { day: w.day(amendment.effectiveOn, 'long') })}</p>
      )}
      {amendment.state === 'EFFECTIVE' && (
        <p className="source">{w('amend.inEffect', { day: w.day(amendment.effectiveOn, 'long') })}</p>
      )}
      {signing && <SignForm {...props} side={signing} close={() => setSigning(undefined)} />}
    </Panel>
  );
}

function SignForm(props: {
  amendment: AmendmentPage;
  today: string;
  side: 'customer' | 'supplier';
  close: () => void;
}) {
  const w = useWords();
  const { me, membership, address } = useOrganisation();
  const [file, setFile] = useState<File>();
  const isOwn = props.side === membership.side;
  const form = useForm({
    initialValues: {
      name: isOwn ? me.user.name : '',
      on: props.today,
      method: isOwn ? 'ELECTRONIC' : 'PAPER',
    },
  });
  const send = useDeed(props.close);
  const bring = useMutation({
    mutationFn: (paper: File) => {
      const body = new FormData();
      body.append('file', paper);
      return api.post<{ id: string }>(address(`/amendments/${props.amendment.id}/papers`), body);
    },
  });
  const sign = (documentId?: string) =>
    send.mutate({
      path: `/amendments/${props.amendment.id}/signature`,
      body: { ...form.values, side: props.side, ...(documentId && { documentId }) },
      version: props.amendment.version,
    });
  const submit = () => {
    // What was brought by a signature that was refused is not brought twice.
    if (file && !bring.data) bring.mutate(file, { onSuccess: ({ id }) => sign(id) });
    else sign(bring.data?.id);
  };
  return (
    <DeedForm
      title={isOwn ? w('amend.sign') : w('amend.recordPaper')}
      close={props.close}
      submit={submit}
      submitLabel={isOwn ? w('amend.sign') : w('act.save')}
      deed={{ isPending: send.isPending || bring.isPending, error: bring.error ?? send.error }}
    >
      <TextInput label={w('amend.signatory')} required withAsterisk={false} {...form.getInputProps('name')} />
      <TextInput
        type="date"
        label={w('amend.signedOn')}
        required
        withAsterisk={false}
        {...form.getInputProps('on')}
      />
      <NativeSelect
        label={w('amend.method')}
        data={(isOwn ? (['ELECTRONIC', 'QUALIFIED', 'PAPER'] as const) : (['PAPER'] as const)).map(
          (value) => ({
            value,
            label: w(`signingMethod.${value}`),
          }),
        )}
        {...form.getInputProps('method')}
      />
      <TextInput
        type="file"
        label={`${w('amend.paper')} (${w('form.optional')})`}
        description={w('amend.paperText')}
        onChange={(event) => {
          bring.reset();
          setFile(event.currentTarget.files?.[0]);
        }}
      />
    </DeedForm>
  );
}
