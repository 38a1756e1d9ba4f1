package seed

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
	"sanbao/server/service/imports"
	"sanbao/server/service/imports/csvfile"
)

// importEntry is a file that was uploaded, and what came of it.
type importEntry struct {
	name   string
	preset string
	target importing.Target
	rows   [][]string
	// at is when it was uploaded.
	at time.Time
	// done: it was imported, with these counts, that of the target first, and these
	// rejects; the file lacks these columns.
	done    bool
	counts  []importing.Count
	rejects []imports.Reject
	absent  []string
}

// importEntries are the files of the demo: parts and products came in when the
// company took the software into use, one product with a policy that nobody had
// written; dealers of a trade fair wait to be imported.
func (w *world) importEntries() []importEntry {
	parts := [][]string{{"配件编码", "配件名称", "计量单位", "成本价", "销售价", "安全库存"}}
	for _, p := range w.parts {
		parts = append(parts, []string{p.row.Code, p.row.Name, p.row.UnitOfMeasure, yuan(*p.row.UnitCost), yuan(p.row.UnitPrice),
			strconv.Itoa(p.row.SafetyStock)})
	}
	products := [][]string{{"产品型号", "产品名称", "产品类别", "执行标准", "三包政策"}}
	for _, p := range w.products {
		products = append(products, []string{p.row.Model, p.row.Name, p.row.Category, p.row.Standard, p.policy.row.Code})
	}
	const unwritten = "SB-SOLAR"
	products = append(products, []string{"SHC-200T", "200升承压式太阳能热水器", solarSystem.name(), solarStandard, unwritten})
	return []importEntry{
		{name: "配件主数据.csv", preset: "parts", target: importing.Parts, rows: parts, at: w.opening, done: true,
			counts: []importing.Count{{Entity: string(imports.Parts), Created: len(w.parts)}},
			absent: []string{"supplier / 供应商", "main_part / 主要部件 / 是否主要部件", "obsolete / 停产机型专用 / 是否停产", "active / 启用 / 是否启用"}},
		{name: "产品目录.csv", preset: "products", target: importing.Products, rows: products, at: w.opening.Add(10 * time.Minute), done: true,
			counts: []importing.Count{{Entity: string(imports.Products), Created: len(w.products), Rejected: 1},
				{Entity: string(imports.WarrantyPolicies), Unchanged: len(w.policies)}},
			rejects: []imports.Reject{{Line: len(products), Column: "三包政策", Value: unwritten, Key: fault.NoSuchReference,
				Params: fault.Params{"what": fault.WarrantyPolicy}}},
			absent: []string{"brand / 品牌", "active / 在售 / 是否在售"}},
		{name: "展会经销商.csv", rows: dealers, at: w.now.Add(-25 * time.Minute)},
	}
}

// dealers are customers whom nobody has imported yet.
var dealers = [][]string{
	{"客户编号", "客户名称", "客户类型", "服务区域", "地区", "地址", "联系电话"},
	{"ZH-0001", "嘉兴禾城暖通设备有限公司", "经销商", "省内", "浙江 嘉兴", "南湖区中环东路 1882 号", "19900009001"},
	{"ZH-0002", "苏州吴门热能工程有限公司", "经销商", "邻省", "江苏 苏州", "吴中区东吴北路 66 号", "19900009002"},
	{"ZH-0003", "黄山徽州水暖经营部", "经销商", "邻省", "安徽 黄山", "屯溪区滨江西路 25 号", "19900009003"},
	{"ZH-0004", "南昌赣江节能科技有限公司", "代理商", "外省", "江西 南昌", "青山湖区湖滨南路 118 号", "19900009004"},
	{"ZH-0005", "福州榕城卫浴商行", "经销商", "外省", "福建 福州", "台江区五一南路 201 号", "19900009005"},
}

func yuan(fen int64) string { return fmt.Sprintf("%d.%02d", fen/100, fen%100) }

// file is the entry's file as CSV.
func (e importEntry) file() ([]byte, error) {
	var b bytes.Buffer
	if err := csv.NewWriter(&b).WriteAll(e.rows); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// writeImports writes the imports as the service leaves them: the file of one that
// is done is dropped, and the audit has a line about it.
func (w *world) writeImports(ctx context.Context, tx *ent.Tx) error {
	admin := w.personByName["admin"]
	for _, entry := range w.importEntries() {
		file, err := entry.file()
		if err != nil {
			return err
		}
		sum := sha256.Sum256(file)
		create := tx.ImportJob.Create().SetFileName(entry.name).SetSize(int64(len(file))).SetSha256(hex.EncodeToString(sum[:])).
			SetEncoding(string(csvfile.UTF8)).SetStatus(importing.Uploaded).SetRequestedByID(admin.row.ID).
			SetCreatedAt(entry.at).SetUpdatedAt(entry.at)
		if entry.done {
			entry.ran(create, admin, len(file))
		}
		job, err := create.Save(ctx)
		if err != nil {
			return err
		}
		content := tx.ImportContent.Create().SetImportJobID(job.ID)
		if entry.done {
			rejects, err := json.Marshal(entry.rejects)
			if err != nil {
				return err
			}
			content.SetRejects(rejects)
		} else {
			content.SetData(file)
		}
		if err := content.Exec(ctx); err != nil {
			return err
		}
		if !entry.done {
			continue
		}
		if err := entry.audited(tx, job, admin).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// ran fills in what a run leaves: it began half a minute after the upload, and took
// two seconds.
func (e importEntry) ran(create *ent.ImportJobCreate, by *person, size int) {
	began := e.at.Add(30 * time.Second)
	ended := began.Add(2 * time.Second)
	of := e.counts[0]
	create.SetStatus(importing.Done).SetTarget(e.target).SetPreset(e.preset).SetRunByID(by.row.ID).
		SetStartedAt(began).SetBeatAt(began).SetFinishedAt(ended).SetUpdatedAt(ended).
		SetBytesRead(int64(size)).SetRows(len(e.rows) - 1).SetCounts(e.counts).SetAbsentColumns(e.absent).
		SetCreated(of.Created).SetUpdated(of.Updated).SetUnchanged(of.Unchanged).SetKept(of.Kept).SetRejected(of.Rejected)
}

func (e importEntry) audited(tx *ent.Tx, job *ent.ImportJob, by *person) *ent.AuditEntryCreate {
	return tx.AuditEntry.Create().SetOperation(audit.Import).SetAt(*job.FinishedAt).SetAddress("10.1.0.23").
		SetEntity(string(access.ImportJob)).SetRowID(job.ID).SetLabel(job.FileName).
		SetActorID(by.row.ID).SetActorName(by.row.Name).SetChanges([]casework.FieldChange{
		{Field: "target", New: string(e.target)}, {Field: "status", New: string(importing.Done)},
		{Field: "rows", New: strconv.Itoa(job.Rows)}, {Field: "created", New: strconv.Itoa(job.Created)},
		{Field: "updated", New: strconv.Itoa(job.Updated)}, {Field: "rejected", New: strconv.Itoa(job.Rejected)},
	})
}
