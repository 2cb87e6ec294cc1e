// SPDX-License-Identifier: MIT
#include "ui/approvals/policytransfer.h"

#include "ui/approvals/importpolicydialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Gatehouse {

namespace {

QString policyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

PolicyTransfer::PolicyTransfer(GovernanceActions &governance, QWidget *window)
    : QObject(window)
    , m_governance(governance)
    , m_window(window)
{
}

PolicyTransfer::~PolicyTransfer() = default;

void PolicyTransfer::exportPolicy()
{
    auto *dialog = new QFileDialog(
        m_window, tr("Export policy"), policyFolder(), tr("Policy files (*.json)"));
    dialog->setObjectName(QStringLiteral("exportPolicyFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("gatehouse-policy.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyTransfer::write);
    dialog->open();
}

void PolicyTransfer::write(const QString &path)
{
    m_asking = m_governance.questions()->policyFile([this, path](const Result<PolicyFile> &file) {
        if (file)
            return save(path, *file);
        ErrorText text = errorText(file.error());
        text.title = tr("The policy was not exported. %1").arg(text.title);
        Q_EMIT failed(text);
    });
}

void PolicyTransfer::save(const QString &path, const PolicyFile &file)
{
    QSaveFile out(path);
    const bool isWritten
        = out.open(QIODevice::WriteOnly) && out.write(file.toBytes()) >= 0 && out.commit();
    if (isWritten)
        return Q_EMIT doneSaid(tr("Policy exported to %1.").arg(QFileInfo(path).fileName()));
    Q_EMIT failed({.title = tr("%1 could not be written.").arg(QFileInfo(path).fileName()),
        .remedy = tr("Check the free space and the permissions, or choose another folder."),
        .details = out.errorString()});
}

void PolicyTransfer::importPolicy()
{
    auto *dialog = new QFileDialog(
        m_window, tr("Import policy"), policyFolder(), tr("Policy files (*.json)"));
    dialog->setObjectName(QStringLiteral("importPolicyFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyTransfer::read);
    dialog->open();
}

void PolicyTransfer::read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return Q_EMIT failed({.title = tr("%1 could not be read.").arg(name),
            .remedy = tr("Choose a policy file that was exported before."),
            .details = file.errorString()});
    const Result<PolicyFile> policy = PolicyFile::parse(file.readAll());
    if (!policy)
        return Q_EMIT failed({.title = tr("%1 is no policy file.").arg(name),
            .remedy = tr("Choose a policy file that was exported before."),
            .details = policy.error().detail});
    Q_EMIT fileRead();
    auto *dialog = new ImportPolicyDialog(m_governance, {.name = name, .file = *policy}, m_window);
    dialog->open();
}

} // namespace Gatehouse
