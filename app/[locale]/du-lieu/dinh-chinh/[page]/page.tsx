import { CorrectionsPage, toCorrectionsMetadata } from '../corrections-page';

type Props = PageProps<'/[locale]/du-lieu/dinh-chinh/[page]'>;

export const generateMetadata = async ({ params }: Props) => toCorrectionsMetadata(await params);

export default async function Page({ params }: Props) {
  return <CorrectionsPage params={await params} />;
}
