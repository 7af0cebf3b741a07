import type { NoticeRule } from './rule.ts';

export const recipientsMissing: NoticeRule = {
  code: 'recipients-missing',
  severity: 'warning',
  check: ({ directive: { recipients } }) =>
    recipients.length > 0
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
