import { say } from '../say.ts';

/** How the data desk is used, in the language of the terminal. */
export const help = (): string =>
  say(
    `Cách dùng: npm run data -- LỆNH [TỆP…] [--tùy-chọn]
          npm run data    hỏi từng bước: tệp, bộ chỉ số, năm, nguồn; cho xem cách đọc, rồi nạp

  template            tạo biểu mẫu để điền (XLSX và CSV): --index --year [--framework MÃ] [--criteria] [--out THƯ MỤC]
                      --criteria: cả cột của các tiêu chí, tiêu chí thành phần trong dimensions.csv
  template units TỆP  ghi units.csv cho các đơn vị của một tỉnh mà bảng có, dữ liệu chưa có: --owner TỈNH [--out THƯ MỤC]
  check [TỆP…]        đọc và kiểm tra, không nạp gì
  preview [TỆP…]      xem từng số liệu sẽ mới, đổi, mâu thuẫn hay rút; [--html TỆP.html] để gửi người duyệt
  preview ẢNH         đọc bảng trong ảnh (PNG, JPEG, WebP), ghi tờ duyệt ẢNH.duyet.html; duyệt xong lưu thành tệp để import
  engines             cài bộ đọc ảnh, một lần (130 MB, trong thư mục cache của người dùng)
  import [TỆP…]       kiểm tra rồi nạp thành một phiên bản; không có tệp thì nạp prisma/data
  releases            các phiên bản
  show PHIÊN_BẢN      một phiên bản và những gì nó thay đổi
  restore PHIÊN_BẢN   đưa một phiên bản trước trở lại, thành một phiên bản mới
  export [--out TỆP.zip | THƯ MỤC] [--release N]   ghi bộ dữ liệu ra gói Frictionless Data Package
  coverage [--index par]   đã có gì, thiếu gì, gì chưa ai công bố
  review TỈNH NĂM --pdf TỆP.pdf [--xlsx TỆP.xlsx]   nhìn lại một năm, hay 2–5 năm (2018-2022), in ra A4: [--index papi] [--level ministry] [--lang en]
                      [--with BẢNG --source …] với một bảng chưa công bố: đọc như import, không giữ lại gì
  reviews --region VÙNG | --all --year NĂM --out TỆP.zip   bản nhìn lại của mọi đơn vị, kèm danh sách: [--files pdf|xlsx] [--index] [--level] [--lang]
  links               những nguồn mà địa chỉ không còn trả lời

TỆP: bảng kết quả như được in (XLSX, PDF, CSV, TSV, văn bản dán vào), CSV số liệu theo nguồn, một tệp của bộ dữ liệu
     (như resolutions.csv), hoặc cả một bộ dữ liệu (thư mục, ZIP).
     Một bài viết (.txt): preview với --source ghi một tờ duyệt (HTML), nơi một người xác nhận từng số của bài.
Của bảng: --source MÃ --index par --year 2025 [--level province|ministry|unit] [--owner TỈNH]
     --column "Tiêu đề=percent"  nói cột đó là gì khi lệnh hỏi      --decimal , | .      --sheet TÊN      --quote
     --only "Tiêu đề"  chỉ đọc các cột ấy      --rest skip  bỏ mọi cột còn phải hỏi
     --reading TỆP.json  lưu cách đọc các cột; có rồi thì đọc bảng cùng mẫu của năm sau theo nó
     --pages 12-14 [--table 2]  các trang của tệp PDF, và bảng thứ mấy trong đó (all: tất cả)
     --hidden  đọc cả trang, dòng, cột ẩn của sổ tính      --sure units|year|index  bảng đúng như lệnh nói
     --framework MÃ [--units N]  mở kỳ đánh giá chưa có số liệu
Nguồn mới: --source MÃ --title "…" --publisher "…" --kind official|province-portal|newspaper|mirror|other
     [--url ĐỊA_CHỈ] [--date 2026-04-06] [--page "Bảng 3, trang 12"] [--archive ĐỊA_CHỈ]
Của phiên bản: [--by TÊN] [--note "GHI CHÚ"].  Cho máy đọc: --json.

Mã thoát: 0 xong, 1 bị từ chối (có lý do), 2 gõ sai lệnh.`,
    `Usage: npm run data -- VERB [FILE…] [--options]
       npm run data    asks step by step: file, index, year, source; shows how it reads, then imports

  template            a form to fill in (XLSX and CSV): --index --year [--framework CODE] [--criteria] [--out FOLDER]
                      --criteria: with a column for each criterion and sub-criterion of dimensions.csv
  template units FILE writes units.csv for the units of a province that a table names and the data lack: --owner PROVINCE [--out FOLDER]
  check [FILE…]       reads and checks, loads nothing
  preview [FILE…]     which figures would be new, changed, conflicting or withdrawn; [--html FILE.html] for an editor
  preview PICTURE     reads the table of a picture (PNG, JPEG, WebP), writes PICTURE.duyet.html to review; what it saves is imported
  engines             installs what reads pictures, once (130 MB, in the user's cache)
  import [FILE…]      checks, then loads as one release; without a file, prisma/data
  releases            the releases
  show RELEASE        a release and what it changed
  restore RELEASE     makes an earlier release current, as a new release
  export [--out FILE.zip | FOLDER] [--release N]   writes the data set as a Frictionless Data Package
  coverage [--index par]   what there is, what is missing, what nobody published
  review UNIT YEAR --pdf FILE.pdf [--xlsx FILE.xlsx]   one year in review, or 2–5 (2018-2022), on A4: [--index papi] [--level ministry] [--lang en]
                      [--with TABLE --source …] with a table nobody published: read as import does, nothing is kept
  reviews --region REGION | --all --year YEAR --out FILE.zip   the reviews of all units and a list of them: [--files pdf|xlsx] [--index] [--level] [--lang]
  links               sources whose address no longer answers

FILE: a table as it is printed (XLSX, PDF, CSV, TSV, pasted text), a CSV of claims, a file of the data set
     (such as resolutions.csv), or a whole data set (folder, ZIP).
     An article (.txt): preview with --source writes a sheet (HTML) on which a person confirms each of its figures.
Of a table: --source CODE --index par --year 2025 [--level province|ministry|unit] [--owner PROVINCE]
     --column "Header=percent"  says what a column is, when asked      --decimal , | .      --sheet NAME      --quote
     --only "Header"  reads these columns only      --rest skip  leaves out every column that would be asked about
     --reading FILE.json  keeps how the columns were read; once it exists, the next year's table of that form is read by it
     --pages 12-14 [--table 2]  the pages of a PDF, and which table in them (all: every one)
     --hidden  reads hidden sheets, rows and columns too      --sure units|year|index  the table is as the command says
     --framework CODE [--units N]  opens an edition that has no figures yet
A new source: --source CODE --title "…" --publisher "…" --kind official|province-portal|newspaper|mirror|other
     [--url ADDRESS] [--date 2026-04-06] [--page "Table 3, page 12"] [--archive ADDRESS]
Of a release: [--by NAME] [--note "TEXT"].  For machines: --json.

Exit codes: 0 done, 1 refused (with reasons), 2 usage.`,
  );
