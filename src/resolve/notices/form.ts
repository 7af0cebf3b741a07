import type { NoticeRule } from './rule.ts';

/** Acts of the Quốc hội are for all: they name no recipients. */
const FOR_ALL = new Set(['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh']);

export const recipientsMissing: NoticeRule = {
  code: 'recipients-missing',
  severity: 'warning',
  check: ({ directive: { recipients, documentType } }) =>
    recipients.length > 0 || FOR_ALL.has(documentType?.name ?? '')
      ? []
      : [{ message: 'expected a list of recipients ("Nơi nhận"), found none', span: null }],
};

export const signerMissing: NoticeRule = {
  code: 'signer-missing',
  severity: 'warning',
  check: ({ directive: { signer } }) =>
    signer !== null
      ? []
      : [{ message: 'expected the name of a signer under a position, found none', span: null }],
};
