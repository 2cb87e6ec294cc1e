// SPDX-License-Identifier: MIT
#include "ui/pages/pagepickerdialog.h"

#include "models/actions/connectionactions.h"
#include "models/items/connectionwords.h"
#include "models/items/pagewords.h"
#include "ui/common/textlabel.h"
#include "ui/pages/pagepicker.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <chrono>

namespace Gatehouse {

namespace {

constexpr QSize pickerTreeSize(520, 360);

} // namespace

PagePickerDialog::PagePickerDialog(
    ConnectionActions &actions, const Connection &connection, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_connection(connection)
    , m_draft(connection.id)
{
    setObjectName(QStringLiteral("pagePickerDialog"));
    setForm(makeForm());
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(200));
    connect(&m_pause, &QTimer::timeout, this, &PagePickerDialog::count);
    connect(&m_draft, &PageAccessDraft::changed, this, &PagePickerDialog::showDraft);
    // What has left is followed to its end all the same, and the window tells it.
    connect(this, &Dialog::busyCancelled, this, [this] {
        m_applying.reset();
        reject();
    });
    retranslate();
    showDraft();
    m_picker->refresh();
}

PagePickerDialog::~PagePickerDialog() = default;

QWidget *PagePickerDialog::makeForm()
{
    auto *form = new QWidget(this);
    m_picker = new PagePicker({.service = m_actions.service(), .draft = m_draft}, form);
    m_picker->setTreeSize(pickerTreeSize);
    m_count = new TextLabel(TextLabel::Kind::Body, form);
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_count->setWordWrap(true);
    // Two lines always, so that the tree does not jump with each box.
    m_count->setMinimumHeight(2 * m_count->fontMetrics().lineSpacing());
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_count);
    connect(m_picker, &PagePicker::toggleRefused, this, &PagePickerDialog::refuseToggle);
    return form;
}

void PagePickerDialog::retranslate()
{
    const QString name = ConnectionWords::shortName(m_connection);
    setHeading(tr("Pages of %1", "connection").arg(name),
        tr("%1 may open what is checked, with everything below it.").arg(name));
    m_picker->retranslate();
    showCount();
}

void PagePickerDialog::showDraft()
{
    // The count belongs to the boxes as they were.
    m_counting.reset();
    m_effect.reset();
    m_countError.reset();
    if (m_draft.isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    showCount();
}

void PagePickerDialog::count()
{
    m_counting = m_actions.service().previewPageAccess(
        m_draft.cells(), [this](const Result<std::vector<PageAccessEffect>> &effects) {
            if (!effects) {
                m_countError = effects.error();
            } else {
                m_effect = PageAccessEffect();
                for (const PageAccessEffect &effect : *effects) {
                    m_effect->opened += effect.opened;
                    m_effect->closed += effect.closed;
                }
            }
            showCount();
        });
}

void PagePickerDialog::showCount()
{
    const bool isTooMuch = m_draft.cells().size() > size_t(mostChanges);
    PageWords::Changes changes{.added = m_draft.added(), .removed = m_draft.removed()};
    setDraft(m_draft.isEmpty() || isTooMuch ? Draft::Incomplete : Draft::Complete);
    setAcceptButton(
        m_draft.isEmpty() ? tr("Change pages") : PageWords::verb(changes), ButtonKind::Primary);
    if (isTooMuch) {
        m_count->setText(tr("At most %Ln page(s) can be changed at a time.", nullptr, mostChanges));
    } else if (m_draft.isEmpty()) {
        m_count->setText(tr("Nothing is changed yet."));
    } else if (m_effect) {
        changes.opened = m_effect->opened;
        changes.closed = m_effect->closed;
        m_count->setText(PageWords::effect(changes));
    } else if (m_countError) {
        m_count->setText(tr("%1 What that opens and closes could not be counted: %2")
                             .arg(PageWords::counting(changes), errorText(*m_countError).title));
    } else {
        m_count->setText(
            tr("%1 Counting…", "how many pages change").arg(PageWords::counting(changes)));
    }
    m_count->setColorRole(m_draft.isEmpty() ? ColorRole::Secondary : ColorRole::Text);
    m_count->setAccessibleName(m_count->text());
}

void PagePickerDialog::refuseToggle(const QString &why)
{
    m_count->setText(why);
    m_count->setColorRole(ColorRole::Warning);
    m_count->setAccessibleName(why);
    QAccessibleEvent alert(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PagePickerDialog::submit()
{
    showBusy(tr("Changing pages…"));
    m_applying = m_actions.changePages(m_connection, m_draft.cells(), m_draft.onlyTitle(),
        [this](const Result<std::vector<PageAccessEffect>> &effects) { take(effects); });
}

void PagePickerDialog::take(const Result<std::vector<PageAccessEffect>> &effects)
{
    if (effects)
        return accept();
    const ApiError &error = effects.error();
    ErrorText text = errorText(error);
    if (error.kind == ApiError::Kind::Conflict) {
        // The service knows what has moved on; the boxes show it as soon as they are read again.
        if (!error.detail.isEmpty())
            text.title = error.detail;
        text.remedy = tr("Nothing was changed. The pages are being read again.");
        m_picker->refresh();
    }
    showError(text);
    showDraft();
}

} // namespace Gatehouse
