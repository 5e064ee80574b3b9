import { PageHeading } from '../components/page-heading.tsx';

export function SlipPage({ entry }: { readonly entry: string }) {
  return <PageHeading>{entry}</PageHeading>;
}
