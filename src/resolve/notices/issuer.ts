import { type NoticeRule, quote } from './rule.ts';

export const issuerInferred: NoticeRule = {
  code: 'issuer-inferred',
  severity: 'info',
  check: ({ directive: { issuer } }) => {
    if (issuer === null || issuer.stated) return [];
    const from = issuer.text === null ? '' : ` from ${quote(issuer.text)}`;
    const message = `expected a letterhead, found none: ${issuer.name} is inferred${from}`;
    return [{ message, span: issuer.span }];
  },
};

export const issuerUnknown: NoticeRule = {
  code: 'issuer-unknown',
  severity: 'warning',
  check: ({ directive: { issuer } }) => {
    if (issuer !== null) return [];
    return [
      { message: 'expected an issuer, found neither a letterhead nor other evidence', span: null },
    ];
  },
};
