import { toDayInVietnam } from '@/lib/domain/values/days';
import type { PackageRelease } from './descriptor';

/** The README.md of a package: what it holds, how to cite it and its terms. */
export function toReadMe({ id, createdAt, contentHash, siteUrl }: PackageRelease): string {
  const day = toDayInVietnam(createdAt);
  const address = siteUrl ? ` ${new URL(`/vi/du-lieu/${id}`, siteUrl).href}` : '';
  return `# Chỉ số cải cách hành chính Việt Nam: phiên bản dữ liệu ${id}

Toàn bộ bộ dữ liệu của phiên bản ${id} (${day}) theo chuẩn Data Package v2: \`datapackage.json\` mô tả từng bảng
và từng cột. Mỗi dòng của \`claims.csv\` và \`claims-papi.csv\` là một con số do một nguồn đưa ra, giữ như đã in;
\`sources.csv\` ghi nguồn, \`resolutions.csv\` ghi cách chọn khi các nguồn khác nhau. Ô trống là không có.

- **Giấy phép.** Số liệu là dữ kiện, được dùng lại tự do, xin ghi rõ nguồn gốc; phần chúng tôi làm là tập hợp,
  đối chiếu và sắp xếp. PAPI: dẫn CECODES, VFF-CRT, RTA và UNDP; các bảng số của PAPI (\`claims-papi.csv\`) lấy từ bản CSV
  theo giấy phép MIT. Ranh giới hành chính không nằm trong gói này.
- **Trích dẫn.** Chỉ số CCHC, phiên bản dữ liệu ${id} (${day}), mã nội dung ${contentHash.slice(0, 12)}.${address}
- **Bảng tính.** Ô chữ bắt đầu bằng = + - @ có thêm một dấu nháy đơn ở đầu để bảng tính không hiểu là công thức;
  bỏ dấu nháy ấy là chữ gốc. Số âm giữ nguyên.

# Vietnam's administrative-reform index: data release ${id}

The whole data set of release ${id} (${day}) as a Data Package v2: \`datapackage.json\` describes every table and column.
Each row of \`claims.csv\` and \`claims-papi.csv\` is one value by one source, kept as printed; \`sources.csv\` names the
sources, \`resolutions.csv\` says what was kept where they differ. An empty cell means there is nothing.

- **Licence.** Figures are facts, free to reuse with their origin named; ours is the compilation: collected, checked,
  arranged. PAPI: cite CECODES, VFF-CRT, RTA and UNDP; its tables (\`claims-papi.csv\`) come from a CSV under the MIT
  licence. Boundaries are not included.
- **Citation.** Chỉ số CCHC, data release ${id} (${day}), content ${contentHash.slice(0, 12)}.${address}
- **Spreadsheets.** A text that begins with = + - @ has one apostrophe in front, so that no spreadsheet takes it for a
  formula; without the apostrophe it is the original. Negative numbers stay as they are.

SHA-256: ${contentHash}
`;
}
